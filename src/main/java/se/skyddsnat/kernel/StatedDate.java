package se.skyddsnat.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The date part of a number as it stands there: month and day are 0 when unknown, and the date need not exist.
 *
 * @param coordination whether 60 was added to the day, the mark of a coordination number
 */
record StatedDate(int year, int month, int day, boolean coordination) {

    private static final int COORDINATION_MARK = 60;

    static StatedDate of(String number) {
        if (number.length() != 12 || !number.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a number is kept as twelve characters that begin with a date");
        }
        int day = Integer.parseInt(number.substring(6, 8));
        boolean coordination = day >= COORDINATION_MARK;
        return new StatedDate(
                Integer.parseInt(number.substring(0, 4)),
                Integer.parseInt(number.substring(4, 6)),
                coordination ? day - COORDINATION_MARK : day,
                coordination);
    }

    /** The date itself, when it is whole and exists. */
    Optional<LocalDate> exact() {
        boolean exists = monthExists() && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first day that the stated date can mean. */
    LocalDate earliest() {
        var known = YearMonth.of(year, Math.clamp(month, 1, 12));
        return known.atDay(Math.clamp(day, 1, known.lengthOfMonth()));
    }

    boolean monthExists() {
        return month >= 1 && month <= 12;
    }

    /** Official coordination numbers have unknown months and days and days that their month lacks; all are let in. */
    boolean allowed() {
        return coordination ? month <= 12 && day <= 31 : exact().isPresent();
    }
}
