package se.skyddsnat.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that one board gives a person who has no other, such as {@code 20190105-T2K7}; it means nothing elsewhere.
 *
 * <p>Eight figures of birth date (00 for an unknown month or day), {@code T}, two characters that tell people with the
 * same date apart, and a check character. Unlike the official numbers it says nothing about sex.
 *
 * @param characters twelve characters
 * @throws IllegalArgumentException if the characters are no such number; the message does not tell them
 */
@Term(sv = "reservnummer")
public record TemporaryNumber(String characters) implements IdentityNumber {

    /** How many people with the same birth date one board can tell apart. */
    public static final int SERIALS = 23 * 23;

    static final char MARK = 'T';

    /** No vowels, so that no word can come of it, and nothing that looks like something else; 23 is a prime. */
    private static final String SIGNS = "23456789BCDFGHJKMNPRVWX";

    public TemporaryNumber {
        if (!characters.matches("[0-9]{8}T[" + SIGNS + "]{3}") || !fits(characters)) {
            throw new IllegalArgumentException("not a temporary number");
        }
    }

    /**
     * The number for the next person with this birth date.
     *
     * @param serial from 0 to {@link #SERIALS} - 1, counted by the board
     */
    public static TemporaryNumber of(LocalDate birth, int serial) {
        return of(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), serial);
    }

    /** As {@link #of(LocalDate, int)} when month or day is unknown (0). */
    public static TemporaryNumber of(int year, int month, int day, int serial) {
        if (serial < 0 || serial >= SERIALS) {
            throw new IllegalArgumentException("serial must be from 0 to " + (SERIALS - 1));
        }
        String start = "%04d%02d%02d%c%c%c"
                .formatted(year, month, day, MARK, SIGNS.charAt(serial / 23), SIGNS.charAt(serial % 23));
        return new TemporaryNumber(start + check(start));
    }

    private static boolean fits(String twelve) {
        var stated = StatedDate.of(twelve);
        boolean unknown = stated.month() <= 12 && stated.day() <= 31 && (stated.month() == 0 || stated.day() == 0);
        boolean date = unknown || stated.exact().isPresent();
        return !stated.coordination() && date && twelve.charAt(11) == check(twelve);
    }

    /** Different weights and a prime: one wrong sign, or two that changed places, always show. */
    private static char check(String start) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            char sign = start.charAt(i);
            int worth = i < 8 ? sign - '0' : Math.max(0, SIGNS.indexOf(sign));
            sum += (i + 2) * worth;
        }
        return SIGNS.charAt(sum % 23);
    }

    @Override
    public Optional<String> value() {
        return Optional.of(characters);
    }

    @Override
    public Optional<LocalDate> birthDate() {
        return StatedDate.of(characters).exact();
    }

    @Override
    public Optional<LegalSex> legalSex() {
        return Optional.empty();
    }

    @Override
    public String masked() {
        return characters.substring(0, 8) + "-T***";
    }

    @Override
    public String toString() {
        return "TemporaryNumber[hidden]";
    }
}
