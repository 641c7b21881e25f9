package bantin.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The rules for old addresses as they stand in docs/servers, done as Apache, Caddy and IIS do them. */
enum RewriteRules {
    APACHE {
        @Override
        Optional<String> answer(Path root, String path, String question) throws IOException {
            List<String> conditions = new ArrayList<>();
            for (String line : recipe("apache").lines().map(String::strip).toList()) {
                String[] words = line.split(" ");
                if (words[0].equals("RewriteCond")) {
                    conditions.add(line);
                } else if (words[0].equals("RewriteRule")) {
                    if (!words[2].startsWith("/dia-chi-cu") || !words[3].equals("[QSD,END]")) {
                        return Optional.empty();
                    }
                    for (String condition : conditions) {
                        String[] parts = condition.split(" ");
                        if (!holds(variables(parts[1], root, path, question), parts[2])) {
                            return Optional.empty();
                        }
                    }
                    return Optional.of(variables(words[2], root, path, question));
                }
            }
            return Optional.empty();
        }

        private String variables(String text, Path root, String path, String question) {
            return text.replace("%{QUERY_STRING}", question)
                    .replace("%{REQUEST_URI}", path)
                    .replace("%{DOCUMENT_ROOT}", root.toString());
        }

        private boolean holds(String value, String test) {
            if (test.equals("-f")) {
                return Files.isRegularFile(Path.of(value));
            }
            boolean not = test.startsWith("!");
            return Pattern.compile(not ? test.substring(1) : test)
                            .matcher(value)
                            .find()
                    != not;
        }
    },

    CADDY {
        @Override
        Optional<String> answer(Path root, String path, String question) throws IOException {
            String recipe = recipe("caddy");
            String sign = found(recipe, "\\{query\\}\\.matches\\(\"(.+?)\"\\)");
            String never = found(recipe, "!\\{query\\}\\.contains\\(\"(.+?)\"\\)");
            String file = found(recipe, "file (/dia-chi-cu\\S+)\n");
            String target = found(recipe, "rewrite @asked (/dia-chi-cu\\S+)\\?\n");
            boolean asked = Pattern.compile(sign).matcher(question).find()
                    && !question.contains(never)
                    && Files.isRegularFile(root.resolve(filled(file, path, question)));
            return asked ? Optional.of("/" + filled(target, path, question)) : Optional.empty();
        }

        private String filled(String pattern, String path, String question) {
            return pattern.replace("{path}", path).replace("{query}", question).substring(1);
        }
    },

    IIS {
        @Override
        Optional<String> answer(Path root, String path, String question) throws IOException {
            NodeList rules = rules().getElementsByTagName("rule");
            for (int i = 0; i < rules.getLength(); i++) {
                Element rule = (Element) rules.item(i);
                Matcher url = Pattern.compile(first(rule, "match").getAttribute("url"), Pattern.CASE_INSENSITIVE)
                        .matcher(path.substring(1));
                if (url.find() && conditions(rule, root, url.group(1), question)) {
                    Element action = first(rule, "action");
                    return Optional.of("/"
                            + action.getAttribute("url")
                                    .replace("{R:1}", url.group(1))
                                    .replace("{QUERY_STRING}", question));
                }
            }
            return Optional.empty();
        }

        private boolean conditions(Element rule, Path root, String found, String question) {
            NodeList all = rule.getElementsByTagName("add");
            for (int i = 0; i < all.getLength(); i++) {
                Element condition = (Element) all.item(i);
                String input = condition
                        .getAttribute("input")
                        .replace("{APPL_PHYSICAL_PATH}", root + "/")
                        .replace("{R:1}", found)
                        .replace("{QUERY_STRING}", question);
                boolean holds = condition.getAttribute("matchType").equals("IsFile")
                        ? Files.isRegularFile(Path.of(input.replace('\\', '/')))
                        : Pattern.compile(condition.getAttribute("pattern"), Pattern.CASE_INSENSITIVE)
                                .matcher(input)
                                .find();
                if (holds == condition.getAttribute("negate").equals("true")) {
                    return false;
                }
            }
            return true;
        }

        private Element rules() throws IOException {
            String xml = found(recipe("iis"), "(?s)```xml\n(<rewrite>.*?)```");
            try {
                return DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
            } catch (SAXException | ParserConfigurationException e) {
                throw new IOException(e);
            }
        }

        private Element first(Element parent, String name) {
            return (Element) parent.getElementsByTagName(name).item(0);
        }
    };

    /**
     * The address of the file with which a question is answered; empty where the rules leave it alone.
     *
     * @param root the folder of the site
     * @param path of the address, decoded
     */
    abstract Optional<String> answer(Path root, String path, String question) throws IOException;

    static String recipe(String server) throws IOException {
        return Files.readString(Path.of("docs/servers", server + ".md"));
    }

    static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern);
        }
        return matcher.group(1);
    }
}
