package se.skyddsnat.concerns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.identity.Person;
import se.skyddsnat.kernel.IdentityNumber;

/**
 * A child as the reporter knows her; everything but her existence may be unknown.
 *
 * @param age in whole years, 0–25, as somebody guessed it; null when unknown
 * @param description what she looks like or where one usually sees her, for a child nobody knows the name of
 * @param now where she is right now, when that is another place than her home
 */
public record ReportedChild(
        IdentityNumber number,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        Person.@Nullable Sex sex,
        @Nullable String description,
        Whereabouts home,
        @Nullable String school,
        Whereabouts now) {

    /**
     * A place as somebody told it; every part may be unknown.
     *
     * @param municipalityCode four digits
     */
    public record Whereabouts(
            @Nullable String municipalityCode,
            @Nullable String postalCode,
            @Nullable String address) {

        public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null);

        public static Whereabouts in(String municipalityCode) {
            return new Whereabouts(municipalityCode, null, null);
        }
    }

    /** A child known by name at most. */
    public static ReportedChild named(String givenName, String familyName, Whereabouts home) {
        return new ReportedChild(
                new IdentityNumber.Unknown(),
                givenName,
                familyName,
                null,
                null,
                null,
                null,
                home,
                null,
                Whereabouts.UNKNOWN);
    }

    @Override
    public String toString() {
        return "ReportedChild[…]";
    }
}
