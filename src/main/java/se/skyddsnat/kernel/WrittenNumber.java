package se.skyddsnat.kernel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.skyddsnat.kernel.IdentityNumber.Parsed;

/** A number as somebody typed it: forgiving about form, exact about what is wrong. */
final class WrittenNumber {

    private static final String KEY = "kernel.identity-number.wrong.";

    /** Nobody born earlier was alive when the numbers began in 1947. */
    private static final int FIRST_YEAR = 1840;

    private final String signs;
    private final LocalDate today;

    WrittenNumber(String written, LocalDate today) {
        this.signs = tidied(written);
        this.today = today;
    }

    Parsed read() {
        String bare = signs.replace("-", "");
        if (bare.length() == 12 && bare.charAt(8) == TemporaryNumber.MARK) {
            return temporary(bare);
        }
        boolean hundred = bare.indexOf('+') == bare.length() - 5;
        String digits = hundred ? bare.replaceFirst("\\+", "") : bare;
        return wrongForm(digits).orElseGet(() -> number(digits.length() == 12 ? digits : century(digits, hundred)));
    }

    /** Spaces go, digits of any script become 0–9, dashes of any length become one sort. */
    private static String tidied(String written) {
        var tidy = new StringBuilder();
        written.toUpperCase(Locale.ROOT).codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                tidy.append(Character.digit(sign, 10));
            } else if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '−') {
                tidy.append('-');
            } else if (!Character.isSpaceChar(sign) && !Character.isWhitespace(sign) && !ignorable(sign)) {
                tidy.appendCodePoint(sign);
            }
        });
        return tidy.toString();
    }

    /** Marks of writing direction come along when a number is copied out of a text in Arabic. */
    private static boolean ignorable(int sign) {
        return Character.getType(sign) == Character.FORMAT;
    }

    private static Optional<Parsed> wrongForm(String digits) {
        var strange =
                digits.codePoints().filter(sign -> sign < '0' || sign > '9').findFirst();
        if (digits.isEmpty()) {
            return Optional.of(wrong("missing", ""));
        }
        if (strange.isPresent()) {
            String key = Character.isLetter(strange.getAsInt()) ? "letter" : "sign";
            return Optional.of(wrong(key, Character.toString(strange.getAsInt())));
        }
        return switch (digits.length()) {
            case 10, 12 -> Optional.empty();
            case 11 -> Optional.of(wrong("eleven", "11"));
            default -> Optional.of(wrong(digits.length() < 10 ? "too-short" : "too-long", "" + digits.length()));
        };
    }

    /** The latest year that does not lie in the future; with a plus, a year the person turned a hundred. */
    private String century(String ten, boolean hundred) {
        int within = Integer.parseInt(ten.substring(0, 2));
        int latest = today.getYear() - (hundred ? 100 : 0);
        int year = latest - Math.floorMod(latest - within, 100);
        boolean future = StatedDate.of(year + ten.substring(2)).earliest().isAfter(today);
        return (future ? year - 100 : year) + ten.substring(2);
    }

    private Parsed number(String twelve) {
        var stated = StatedDate.of(twelve);
        if (!stated.monthExists() && !(stated.coordination() && stated.month() == 0)) {
            return wrong("month", twelve.substring(4, 6));
        }
        if (!stated.allowed()) {
            return wrong("day", twelve.substring(6, 8));
        }
        return wrongTime(stated).orElseGet(() -> checked(twelve, stated.coordination()));
    }

    private Optional<Parsed> wrongTime(StatedDate stated) {
        if (stated.earliest().isAfter(today)) {
            return Optional.of(wrong("future", "" + stated.year()));
        }
        return stated.year() < FIRST_YEAR ? Optional.of(wrong("long-ago", "" + stated.year())) : Optional.empty();
    }

    private static Parsed checked(String twelve, boolean coordination) {
        if (!(coordination ? CheckDigit.fits(twelve) : Personnummer.adds(twelve))) {
            return wrong("check-digit", "");
        }
        return new Parsed.Ok(coordination ? new CoordinationNumber(twelve) : new Personnummer(twelve));
    }

    private static Parsed temporary(String twelve) {
        try {
            return new Parsed.Ok(new TemporaryNumber(twelve));
        } catch (IllegalArgumentException mistyped) {
            return wrong("temporary", "");
        }
    }

    private static Parsed wrong(String reason, String hint) {
        return new Parsed.Wrong(KEY + reason, hint);
    }
}
