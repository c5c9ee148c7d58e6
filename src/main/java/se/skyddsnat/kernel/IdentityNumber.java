package se.skyddsnat.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a person is told apart from all others, or that we do not know yet; nobody is turned away for want of a number.
 *
 * <p>The number never shows in {@link #toString()}, so that it cannot end up in a log by mistake. The person's own birth
 * date is kept apart on the person: the date in a number may be a nearby one, or not exist at all.
 */
@Term(sv = "identitetsbeteckning", law = "FBL 18 §")
public sealed interface IdentityNumber
        permits Personnummer, CoordinationNumber, TemporaryNumber, IdentityNumber.Unknown {

    /** The number as it is kept, twelve characters without sign; empty when the identity is unknown. */
    Optional<String> value();

    /** The date that the number states, when it states one that exists. */
    Optional<LocalDate> birthDate();

    /** The sex that the number states, if any. */
    Optional<LegalSex> legalSex();

    /** The number with its last four characters hidden, for lists and headings. */
    String masked();

    /** The whole number with its sign, for those who have a permit to see it; empty when the identity is unknown. */
    default Optional<String> shown() {
        return value().map(twelve -> twelve.substring(0, 8) + "-" + twelve.substring(8));
    }

    /**
     * Reads what somebody has typed: ten or twelve digits, with or without spaces, {@code -} and {@code +}.
     *
     * @param today the day in Sweden; decides the century of ten digits, and what lies in the future
     */
    static Parsed parse(String written, LocalDate today) {
        return new WrittenNumber(written, today).read();
    }

    /**
     * Takes back a number as {@link #value()} gave it.
     *
     * @throws IllegalArgumentException if it is not such a number; the message does not tell the number
     */
    static IdentityNumber stored(String twelve) {
        if (twelve.length() == 12 && twelve.charAt(8) == TemporaryNumber.MARK) {
            return new TemporaryNumber(twelve);
        }
        return StatedDate.of(twelve).coordination() ? new CoordinationNumber(twelve) : new Personnummer(twelve);
    }

    /** The person's identity is unknown, and the person gets help all the same. */
    @Term(sv = "okänd identitet")
    record Unknown() implements IdentityNumber {

        @Override
        public Optional<String> value() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> birthDate() {
            return Optional.empty();
        }

        @Override
        public Optional<LegalSex> legalSex() {
            return Optional.empty();
        }

        @Override
        public String masked() {
            return "–";
        }
    }

    /** What came of reading: a number, or what is wrong and how to mend it. */
    sealed interface Parsed {

        /** The text was a number. */
        record Ok(IdentityNumber number) implements Parsed {}

        /**
         * The text was no number.
         *
         * @param reasonKey the key of the message that tells what is wrong and how to mend it
         * @param hint what the message points at (a sign, a count, a month); empty when there is nothing to point at
         */
        record Wrong(String reasonKey, String hint) implements Parsed {}
    }
}
