package se.skyddsnat.identity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.PersonKey;

/**
 * A person as her board knows her. Whoever shows her to somebody shows {@link #reachable()} only after asking
 * {@link #protection()}.
 *
 * @param birthDate her own birth date, which the number may not tell; null when unknown
 * @param key recognises her with another board; null when her number is unknown or temporary
 */
public record Person(
        PersonId id,
        BoardId board,
        @Nullable PersonKey key,
        IdentityNumber number,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        Language language,
        Contact contact,
        Protection protection,
        int version) {

    /** As somebody told us, or as the number states. */
    public enum Sex {
        GIRL,
        BOY,
        OTHER
    }

    /** Where she can be reached; every part may be unknown. */
    public record Contact(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String place,
            @Nullable String municipalityCode,
            @Nullable String phone,
            @Nullable String school) {

        public static final Contact UNKNOWN = new Contact(null, null, null, null, null, null);
    }

    public String name() {
        return (givenName + " " + familyName).trim();
    }

    /** Whole years on that day, if the birth date is known. */
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(birthDate).map(b -> Period.between(b, day).getYears());
    }

    /** Where she can be reached, hidden altogether when she is protected. */
    public Contact reachable() {
        return protection.isProtected() ? Contact.UNKNOWN : contact;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
