package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.latin1;

import java.util.List;
import java.util.regex.Pattern;

/** Files that came into the folder by mistake: passwords, lists of servers, copies of databases, mailboxes. */
final class PrivateFiles {
    private static final Pattern PASSWORDS =
            Pattern.compile("\\A[^\\s:]{1,64}:(?:\\$(?:apr1|2[aby]|[1567y])\\$|\\{S?SHA\\})"
                    + "|\\bDB_PASSWORD['\"]?\\s{0,5}[,=]"
                    + "|(?m)^(?:export )?[A-Z0-9_]{0,40}(?:PASSWORD|SECRET|SECRET_KEY|ACCESS_KEY)=\\S"
                    + "|(?i)connectionString\\s{0,5}=\\s{0,5}\"[^\"]{0,500}(?:password|pwd)\\s{0,5}="
                    + "|<Pass(?: encoding=\"base64\")?>[^<]"
                    + "|(?m)^machine \\S{1,200}\\s{1,9}login \\S{1,200}\\s{1,9}password \\S"
                    + "|\\A(?:\u00EF\u00BB\u00BF)?\"?(?:name\"?,\"?)?url\"?,\"?username\"?,\"?password");

    private static final String LOGIN_KEY =
            "(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\\w-]{1,40}|sk-[\\w@.-]{1,60}) {1,9}AAAA[A-Za-z0-9+/]{16}";
    private static final Pattern SERVERS = Pattern.compile(
            "(?m)^(?:@[\\w-]{1,40} )?(?:[^\\s#]{1,400} {1,9})?" + LOGIN_KEY + "|(?m)^full address:s:\\S");

    private static final Pattern DATABASE = Pattern.compile("(?i)\\A(?:\u00EF\u00BB\u00BF)?(?:\\s|--[^\\n"
            + "]{0,1000}\\n"
            + "|#[^\\n"
            + "]{0,1000}\\n"
            + "|/\\*[^*]{0,4000}\\*/;?){0,200}+(?:insert into|create (?:table|database)|drop"
            + " (?:table|database)|set (?:names|sql_mode|statement_timeout|@)|begin transaction|pragma"
            + " foreign_keys|copy [\\w.\"]{1,200} [^\\n"
            + "]{0,2000}from stdin|use [`\\[])|\\A(?:\u00EF\u00BB\u00BF)?-- (?:mysql|mariadb|postgresql"
            + " database|phpmyadmin sql|adminer)\\b");
    private static final List<String> STORES = List.of(
            "SQLite format 3\0", "PGDMP", "\0\u0001\0\0Standard Jet DB", "\0\u0001\0\0Standard ACE DB", "TAPE\0\0");

    private static final List<String> MAILBOXES = List.of("!BDN", "\u00CF\u00AD\u0012\u00FE");
    private static final Pattern MAILBOX = Pattern.compile("\\AFrom \\S{1,200} [A-Z][a-z]{2} [A-Z][a-z]{2} ");

    private PrivateFiles() {}

    static boolean hasPasswords(byte[] start) {
        return PASSWORDS.matcher(letters(start)).find();
    }

    static boolean namesServers(byte[] start) {
        return SERVERS.matcher(letters(start)).find();
    }

    static boolean isDatabase(byte[] start) {
        return STORES.stream().anyMatch(mark -> hasAt(start, 0, mark))
                || DATABASE.matcher(letters(start)).find();
    }

    static boolean isMailbox(byte[] start) {
        return MAILBOXES.stream().anyMatch(mark -> hasAt(start, 0, mark))
                || MAILBOX.matcher(letters(start)).find();
    }

    /** A console of Windows writes two bytes for each letter. */
    private static String letters(byte[] start) {
        boolean wide = hasAt(start, 0, "\u00FF\u00FE") || hasAt(start, 0, "\u00FE\u00FF");
        String all = latin1(start, wide ? 2 : 0, start.length - (wide ? 2 : 0));
        return wide ? all.replace("\0", "") : all;
    }
}
