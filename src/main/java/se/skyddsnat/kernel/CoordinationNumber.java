package se.skyddsnat.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a person who is not in the population register: the day has 60 added to it.
 *
 * <p>Official numbers exist with month 00, day 60 and dates that no calendar has; they are as good as any other.
 *
 * @param digits twelve digits
 * @throws IllegalArgumentException if the digits are no such number; the message does not tell them
 */
@Term(sv = "samordningsnummer", law = "2022:1697 2 kap.")
public record CoordinationNumber(String digits) implements IdentityNumber {

    public CoordinationNumber {
        if (!digits.matches("[0-9]{12}") || !adds(digits)) {
            throw new IllegalArgumentException("not a coordination number");
        }
    }

    private static boolean adds(String twelve) {
        var stated = StatedDate.of(twelve);
        return stated.coordination() && stated.allowed() && CheckDigit.fits(twelve);
    }

    @Override
    public Optional<String> value() {
        return Optional.of(digits);
    }

    /** Empty when month or day is unknown, or the stated date does not exist. */
    @Override
    public Optional<LocalDate> birthDate() {
        return StatedDate.of(digits).exact();
    }

    /** The year, which is there even when month and day are not. */
    public int birthYear() {
        return StatedDate.of(digits).year();
    }

    @Override
    public Optional<LegalSex> legalSex() {
        return Optional.of(Personnummer.sexIn(digits));
    }

    @Override
    public String masked() {
        return digits.substring(0, 8) + "-****";
    }

    @Override
    public String toString() {
        return "CoordinationNumber[hidden]";
    }
}
