package se.skyddsnat.clocks;

import java.util.regex.Pattern;

/**
 * The short name that a time limit goes by in letters, lists and statistics, such as {@code BU-04}.
 *
 * <p>The form is checked here; that the catalogue holds it is checked by {@link ClockCatalogue#id(String)}.
 */
public record ClockId(String code) implements Comparable<ClockId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,4}[0-9]{0,2}(-[0-9A-Z]{2})?[a-z]?");

    public ClockId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A clock's name looks like BU-04, LVU-10c or G33b");
        }
    }

    @Override
    public int compareTo(ClockId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
