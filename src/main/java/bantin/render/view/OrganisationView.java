package bantin.render.view;

import bantin.config.Organisation;
import bantin.text.ContactLine;
import java.util.List;

/**
 * The office, its emblem as an address.
 *
 * @param phones the line {@code phone} taken apart, in its order: each number with what calls it, the words between
 *     them without
 * @param emails the line {@code email} in the same way
 */
public record OrganisationView(
        String name,
        String parent,
        String address,
        String phone,
        String email,
        String responsible,
        String spokesperson,
        String licence,
        String sourceNotice,
        String emblem,
        List<Views.LinkView> phones,
        List<Views.LinkView> emails) {

    public static OrganisationView of(Organisation o, String emblem) {
        return new OrganisationView(
                o.name(),
                o.parent(),
                o.address(),
                o.phone(),
                o.email(),
                o.responsible(),
                o.spokesperson(),
                o.licence(),
                o.sourceNotice(),
                emblem,
                links(ContactLine.phones(o.phone())),
                links(ContactLine.emails(o.email())));
    }

    private static List<Views.LinkView> links(List<ContactLine.Part> line) {
        return line.stream()
                .map(part -> new Views.LinkView(part.text(), part.isLink() ? part.href() : null))
                .toList();
    }
}
