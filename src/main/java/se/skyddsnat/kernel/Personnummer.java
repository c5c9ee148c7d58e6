package se.skyddsnat.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number a person gets when entered in the Swedish population register.
 *
 * @param digits twelve digits
 * @throws IllegalArgumentException if the digits are no such number; the message does not tell them
 */
@Term(sv = "personnummer", law = "FBL 18 §")
public record Personnummer(String digits) implements IdentityNumber {

    public Personnummer {
        if (!digits.matches("[0-9]{12}") || !adds(digits)) {
            throw new IllegalArgumentException("not a personnummer");
        }
    }

    /** Whether date and check digit hold; the library decides, for here it is right about every official number. */
    static boolean adds(String twelve) {
        return dev.personnummer.Personnummer.valid(twelve, new dev.personnummer.Options(false));
    }

    @Override
    public Optional<String> value() {
        return Optional.of(digits);
    }

    @Override
    public Optional<LocalDate> birthDate() {
        return StatedDate.of(digits).exact();
    }

    @Override
    public Optional<LegalSex> legalSex() {
        return Optional.of(sexIn(digits));
    }

    /** The last figure before the check digit: odd for men, even for women. */
    static LegalSex sexIn(String twelve) {
        return (twelve.charAt(10) - '0') % 2 == 0 ? LegalSex.WOMAN : LegalSex.MAN;
    }

    @Override
    public String masked() {
        return digits.substring(0, 8) + "-****";
    }

    @Override
    public String toString() {
        return "Personnummer[hidden]";
    }
}
