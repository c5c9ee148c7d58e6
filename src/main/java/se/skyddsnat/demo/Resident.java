package se.skyddsnat.demo;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;

/**
 * Somebody made up.
 *
 * @param birthDate her own, which her number may not tell; null when nobody knows it
 * @param sex null for adults, whose sex nothing here depends on
 */
record Resident(
        IdentityNumber number,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        Person.@Nullable Sex sex,
        Language language,
        Person.Contact contact,
        Protection protection) {

    String name() {
        return (givenName + " " + familyName).strip();
    }

    /** Whole years, or {@code guess} when nobody knows her birth date. */
    int ageOn(LocalDate day, int guess) {
        return birthDate == null ? guess : Period.between(birthDate, day).getYears();
    }

    NewPerson asNewPerson() {
        return new NewPerson(number, givenName, familyName, birthDate, sex, language, contact, protection);
    }
}
