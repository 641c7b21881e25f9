package bantin.render.theme;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Artifact;
import bantin.output.OutputPath;
import bantin.problem.Place;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.source.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The theme's assets with the hash of their content in their names, so that browsers may keep them for ever. Style sheets
 * are written last: the files they name get their hashed names, and the site's options take the place of the values that a
 * comment {@code option: name} follows, and the rules of {@link PictureGround} that of their comment.
 */
public final class ThemeAssets {
    private static final String FOLDER = "assets/";

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, byte[]> contents = new TreeMap<>();

    /** @param problems what style sheets name and the theme has not, or what they ask too much of the machine */
    public ThemeAssets(Theme theme, Problems problems) {
        List<String> sheets = new ArrayList<>();
        for (String path : theme.assets()) {
            if (path.endsWith(".css")) {
                sheets.add(path);
            } else {
                add(path, path.endsWith(".js") ? slim(theme.read(path)) : theme.read(path));
            }
        }
        for (String sheet : sheets) {
            Place place = Place.file(theme.place(sheet));
            Strain.of(place, problems, () -> finished(sheet, theme, problems))
                    .ifPresent(finished -> add(sheet, finished.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static byte[] slim(byte[] script) {
        return SlimScript.of(new String(script, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private String finished(String sheet, Theme theme, Problems problems) {
        String text = new String(theme.read(sheet), StandardCharsets.UTF_8);
        List<CssTokens.Token> written = CssTokens.of(text);
        new SheetAddresses(theme.place(sheet), sheet, addresses.keySet()).check(text, written, problems);
        return SlimSheet.of(withNames(withOptions(withGrounds(written), theme), sheet));
    }

    /** @param name inside the assets folder, such as {@code css/portal.css} */
    public Optional<String> address(String name) {
        return Optional.ofNullable(addresses.get(FOLDER + name));
    }

    /** Of the addresses, which tell the content. */
    Fingerprint fingerprint() {
        Fingerprinter all = new Fingerprinter();
        new TreeMap<>(addresses).forEach((name, address) -> all.add(name).add(address));
        return all.fingerprint();
    }

    /** Whether all files are the same: their addresses tell their content. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ThemeAssets assets && assets.addresses.equals(addresses);
    }

    @Override
    public int hashCode() {
        return addresses.hashCode();
    }

    public List<Artifact> artifacts() {
        List<Artifact> artifacts = new ArrayList<>();
        contents.forEach((path, bytes) -> artifacts.add(new Artifact.Rendered(OutputPath.of(path), bytes)));
        return artifacts;
    }

    /** The bytes behind an address of the site, if it is an asset's. */
    public Optional<byte[]> bytes(String address) {
        return Optional.ofNullable(contents.get(address.substring(1)));
    }

    private void add(String path, byte[] bytes) {
        Fingerprint fingerprint = Fingerprinter.of(bytes);
        int dot = path.lastIndexOf('.');
        String named = path.substring(0, dot) + "." + fingerprint.brief() + path.substring(dot);
        addresses.put(path, "/" + named);
        contents.put(named, bytes);
    }

    private static List<CssTokens.Token> withGrounds(List<CssTokens.Token> sheet) {
        List<CssTokens.Token> finished = new ArrayList<>(sheet.size());
        for (CssTokens.Token token : sheet) {
            if (token.text().equals(PictureGround.COMMENT)) {
                finished.addAll(CssTokens.of(PictureGround.RULES));
            } else {
                finished.add(token);
            }
        }
        return finished;
    }

    /** A comment {@code option: accent} after a declaration: the option's value takes the place of that written. */
    private static List<CssTokens.Token> withOptions(List<CssTokens.Token> sheet, Theme theme) {
        List<CssTokens.Token> finished = new ArrayList<>(sheet.size());
        int value = -1;
        boolean ended = false;
        for (CssTokens.Token token : sheet) {
            boolean isOption = token.kind() == CssTokens.Kind.COMMENT && ended;
            Object chosen = isOption ? theme.settings().get(option(token)) : null;
            if (chosen != null) {
                finished.subList(value, finished.size()).clear();
                finished.addAll(CssTokens.of(" " + String.valueOf(chosen).replaceAll("[;{}<>\\\\]", "") + ";"));
                ended = false;
                continue;
            }
            finished.add(token);
            if (token.is(':')) {
                value = finished.size();
                ended = false;
            } else if (token.is(';')) {
                ended = value >= 0;
            } else if (token.kind() != CssTokens.Kind.SPACE && (ended || token.is('{') || token.is('}'))) {
                value = -1;
                ended = false;
            }
        }
        return finished;
    }

    private static String option(CssTokens.Token comment) {
        return comment.comment().startsWith("option:")
                ? comment.comment().substring(7).strip()
                : "";
    }

    private List<CssTokens.Token> withNames(List<CssTokens.Token> css, String sheet) {
        return css.stream()
                .map(token -> token.kind() == CssTokens.Kind.ADDRESS
                                && !token.address().isEmpty()
                        ? new CssTokens.Token(CssTokens.Kind.ADDRESS, named(token.address(), sheet))
                        : token)
                .toList();
    }

    /** Relative to the sheet, so that the site's base path does not matter. */
    private String named(String written, String sheet) {
        String address = addresses.get(SheetAddresses.path(sheet, written));
        String rest = SheetAddresses.rest(written);
        return "url(\"" + (address == null ? written : "../".repeat(depth(sheet)) + address.substring(1) + rest)
                + "\")";
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
