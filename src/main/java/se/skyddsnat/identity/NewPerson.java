package se.skyddsnat.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;

/** What is known of a person the first time a board meets her; nothing but a way to speak of her is demanded. */
public record NewPerson(
        IdentityNumber number,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        Person.@Nullable Sex sex,
        Language language,
        Person.Contact contact,
        Protection protection) {

    @Override
    public String toString() {
        return "NewPerson[…]";
    }
}
