package se.skyddsnat.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.demo.Chance.Weighed;
import se.skyddsnat.demo.Family.Guardian;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.LegalSex;
import se.skyddsnat.kernel.TemporaryNumber;
import se.skyddsnat.signin.DemoPeople;
import se.skyddsnat.signin.DemoPeople.DemoPerson;

/** Makes up a population, one family at a time. */
final class Birth {

    private static final List<Weighed<Integer>> CHILDREN =
            List.of(new Weighed<>(1, 45), new Weighed<>(2, 37), new Weighed<>(3, 14), new Weighed<>(4, 4));

    /** Every so many families one is hidden, each level of protection by turns; far more often than in life, to be tried. */
    private static final int HIDDEN_EVERY = 20;

    private static final List<Protection> HIDDEN =
            List.of(Protection.SECRECY_MARK, Protection.PROTECTED_REGISTRATION, Protection.FICTITIOUS);

    private final LocalDate today;
    private final Chance chance;
    private final Names names = new Names();
    private final TestNumbers numbers;
    private final Town town;
    private int temporary;

    Birth(long seed, String municipality, LocalDate today) {
        this.today = today;
        this.chance = new Chance(seed);
        this.numbers = new TestNumbers(
                seed, DemoPeople.ALL.stream().map(DemoPerson::number).collect(Collectors.toSet()));
        this.town = Town.of(municipality, chance.branch());
    }

    Population of(int size) {
        var known = Stream.of(theFamilyOf(DemoPeople.ALVA, null), theFamilyOf(DemoPeople.ELIAS, DemoPeople.JENNY));
        var others = IntStream.range(2, size).mapToObj(this::family);
        return new Population(town.municipality(), Stream.concat(known, others).toList());
    }

    private Family theFamilyOf(DemoPerson child, @Nullable DemoPerson mother) {
        var family = names.family(chance);
        var home = town.home(chance);
        var language = Language.SWEDISH;
        var resident = child(child.identity(), child.name(), family, language, home, Protection.NONE, 10);
        var guardian = mother == null
                ? adult(family, language, home, Protection.NONE)
                : grown(mother.identity(), mother.name(), family, language, home, Protection.NONE);
        return new Family(List.of(resident), List.of(new Guardian(guardian, true)));
    }

    private Family family(int index) {
        if (index % HIDDEN_EVERY == HIDDEN_EVERY - 1) {
            return hidden(HIDDEN.get(index / HIDDEN_EVERY % HIDDEN.size()));
        }
        return chance.is(0.04) ? alone() : together();
    }

    /** One or two homes, one or two guardians. */
    private Family together() {
        var language = names.language(chance);
        var family = names.family(chance);
        var home = town.home(chance);
        var guardians = new ArrayList<>(List.of(new Guardian(adult(family, language, home, Protection.NONE), true)));
        if (chance.is(0.83)) {
            boolean parted = chance.is(0.32);
            var where = parted ? town.home(chance) : home;
            guardians.add(new Guardian(adult(names.family(chance), language, where, Protection.NONE), !parted));
        }
        return new Family(children(family, language, home, Protection.NONE), guardians);
    }

    /** The children and one guardian are hidden from the other. */
    private Family hidden(Protection level) {
        var language = names.language(chance);
        var family = names.family(chance);
        var home = level == Protection.SECRECY_MARK ? town.home(chance) : Person.Contact.UNKNOWN;
        var with = new Guardian(adult(family, language, home, level), true);
        var from = new Guardian(adult(names.family(chance), language, town.home(chance), Protection.NONE), false);
        return new Family(children(family, language, home, level), List.of(with, from));
    }

    /** A child who has come without anybody, and perhaps without papers. */
    private Family alone() {
        var age = chance.between(13, 17);
        var sex = sex();
        var child = child(
                withoutPapers(age, sex),
                names.child(chance, sex),
                names.family(chance),
                names.language(chance),
                town.home(chance),
                Protection.NONE,
                age);
        return new Family(List.of(child), List.of());
    }

    private List<Resident> children(String family, Language language, Person.Contact home, Protection level) {
        var count = chance.oneOf(CHILDREN, Weighed.total(CHILDREN));
        var children = new ArrayList<Resident>();
        for (int i = 0; i < count; i++) {
            var age = chance.between(3, 16);
            var sex = sex();
            var number = chance.is(0.03) && !level.isProtected() ? withoutPapers(age, sex) : registered(age, sex);
            children.add(child(number, names.child(chance, sex), family, language, home, level, age));
        }
        return children;
    }

    private IdentityNumber registered(int age, LegalSex sex) {
        return numbers.next(today.getYear() - age, sex, chance.is(0.05));
    }

    private IdentityNumber withoutPapers(int age, LegalSex sex) {
        return switch (chance.between(0, 2)) {
            case 0 -> numbers.next(today.getYear() - age, sex, true);
            case 1 -> TemporaryNumber.of(today.getYear() - age, 0, 0, temporary++);
            default -> new IdentityNumber.Unknown();
        };
    }

    private Resident child(
            IdentityNumber number,
            String givenName,
            String familyName,
            Language language,
            Person.Contact home,
            Protection level,
            int age) {
        var born = number.birthDate().orElse(null);
        var shown = born == null ? age : java.time.Period.between(born, today).getYears();
        var school = home.address() == null ? null : town.school(chance, shown);
        var contact = new Person.Contact(
                home.address(), home.postalCode(), home.place(), home.municipalityCode(), null, school);
        var sex = number.legalSex()
                .map(s -> s == LegalSex.WOMAN ? Person.Sex.GIRL : Person.Sex.BOY)
                .orElse(null);
        return new Resident(number, givenName, familyName, born, sex, language, contact, level);
    }

    private Resident adult(String family, Language language, Person.Contact home, Protection level) {
        var sex = sex();
        var coordination = !language.equals(Language.SWEDISH) && chance.is(0.25);
        var number = numbers.next(today.getYear() - chance.between(27, 54), sex, coordination);
        return grown(number, names.given(chance, sex), family, language, home, level);
    }

    private Resident grown(
            IdentityNumber number,
            String givenName,
            String family,
            Language language,
            Person.Contact home,
            Protection level) {
        var contact = new Person.Contact(
                home.address(),
                home.postalCode(),
                home.place(),
                home.municipalityCode(),
                home.address() == null ? null : town.phone(chance),
                null);
        var born = number.birthDate().orElse(null);
        return new Resident(number, givenName, family, born, null, language, contact, level);
    }

    private LegalSex sex() {
        return chance.is(0.5) ? LegalSex.WOMAN : LegalSex.MAN;
    }
}
