package se.skyddsnat.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Unit;

/** Lets anybody be a made-up person, in the demo and nowhere else. */
@Component
@ConditionalOnProperty("skyddsnat.demo")
public class DemoSignIn {

    private static final int ADULT = 18;

    private final Organisation organisation;
    private final Clock clock;

    DemoSignIn(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The people of a unit, in the order of the work: those who receive first, those who lead last. */
    public record Group(String unit, List<Member> members) {}

    /**
     * Somebody one may be at work.
     *
     * @param mark whether she may handle children's matters, for those whose work it is: {@code qualified},
     *     {@code no-degree}, {@code short}; empty for others
     * @param months how long she has worked with children's matters
     */
    public record Member(String login, String name, String title, String mark, int months) {}

    /** A private person one may be. */
    public record Somebody(String number, String name, int age) {

        public boolean child() {
            return age < ADULT;
        }
    }

    public List<Municipality> municipalities() {
        return organisation.municipalities();
    }

    /** The made-up staff of a municipality's board, unit by unit. */
    public List<Group> staffOf(String municipalityCode) {
        var board = Board.idOf(municipalityCode);
        var staff = organisation.staffOf(board);
        return organisation.units(board).stream()
                .sorted(java.util.Comparator.comparing(Unit::kind))
                .map(unit -> new Group(
                        unit.name(),
                        staff.stream()
                                .filter(s -> s.unit().equals(unit.id()))
                                .sorted(java.util.Comparator.comparing(DemoSignIn::leads)
                                        .thenComparing(StaffMember::login))
                                .map(this::member)
                                .toList()))
                .toList();
    }

    /** Alva, Elias and his mother, with their ages today. */
    public List<Somebody> people() {
        return DemoPeople.ALL.stream()
                .map(p -> new Somebody(p.number(), p.name(), age(p.identity())))
                .toList();
    }

    /** @throws java.util.NoSuchElementException if there is no such login */
    public Signed asStaff(String login) {
        var member = organisation.byLogin(login).orElseThrow();
        return Signed.staff(member.login(), member.name());
    }

    /** @throws IllegalArgumentException if it is not such a number */
    public Signed asCitizen(String number, String name) {
        IdentityNumber.stored(number);
        return Signed.citizen(number, name);
    }

    private Member member(StaffMember one) {
        return new Member(one.login(), one.name(), one.title(), mark(one), one.experienceMonths());
    }

    private String mark(StaffMember one) {
        if (!one.roles().contains(Role.SOCIAL_WORKER)) {
            return "";
        }
        return switch (Qualification.forChildrensMatters(one, today())) {
            case Qualification.Qualified _ -> "qualified";
            case Qualification.TooLittleExperience _ -> "short";
            case Qualification.NoDegree _, Qualification.HasLeft _ -> "no-degree";
        };
    }

    private static boolean leads(StaffMember one) {
        return one.roles().contains(Role.TEAM_LEADER) || one.roles().contains(Role.MANAGER);
    }

    private int age(IdentityNumber number) {
        return number.birthDate()
                .map(born -> Period.between(born, today()).getYears())
                .orElse(ADULT);
    }

    private LocalDate today() {
        return Sweden.day(clock.instant());
    }
}
