package bantin.problem;

import java.util.Locale;

/** The languages in which bantin speaks to editors. */
public enum Lang {
    VI,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
