package bantin.render.view;

import bantin.config.Organisation;
import bantin.text.ContactLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office, its emblem as an address.
 *
 * @param phones the line {@code phone} taken apart, in its order: each number with what calls it, the words between
 *     them without
 * @param hotline the first number of the hotline
 * @param emails the line {@code email} in the same way
 */
public record OrganisationView(
        String name,
        String parent,
        String address,
        String phone,
        Views.@Nullable LinkView hotline,
        String email,
        String responsible,
        String spokesperson,
        String licence,
        String sourceNotice,
        String emblem,
        String map,
        String trustMark,
        List<Views.LinkView> phones,
        List<Views.LinkView> emails) {

    public static OrganisationView of(Organisation o, String emblem) {
        return new OrganisationView(
                o.name(),
                o.parent(),
                o.address(),
                o.phone(),
                links(ContactLine.phones(o.hotline())).stream()
                        .filter(part -> part.href() != null)
                        .findFirst()
                        .orElse(null),
                o.email(),
                o.responsible(),
                o.spokesperson(),
                o.licence(),
                o.sourceNotice(),
                emblem,
                o.map(),
                o.trustMark(),
                links(ContactLine.phones(o.phone())),
                links(ContactLine.emails(o.email())));
    }

    private static List<Views.LinkView> links(List<ContactLine.Part> line) {
        return line.stream()
                .map(part -> new Views.LinkView(part.text(), part.isLink() ? part.href() : null))
                .toList();
    }
}
