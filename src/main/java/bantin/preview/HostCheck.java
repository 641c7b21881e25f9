package bantin.preview;

import java.util.Locale;

/**
 * Whether a request was meant for this server. A page of the wide web can point a name of its own at this machine and
 * read what is answered; it can't do so with the machine's numbers or with {@code localhost}.
 *
 * @param name the name given with {@code --host}
 */
record HostCheck(String name) {

    boolean accepts(String host) {
        String asked = host.toLowerCase(Locale.ROOT);
        return asked.equals("localhost")
                || asked.endsWith(".localhost")
                || asked.equals(name.toLowerCase(Locale.ROOT))
                || asked.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                || asked.matches("\\[?[0-9a-f]*:[0-9a-f:.]*]?");
    }
}
