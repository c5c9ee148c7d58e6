package se.skyddsnat.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewMatter;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/** Sets the stage in one municipality: children, matters and clocks, as the doors would have left them. */
public final class Scene {

    private enum StageAction implements Action {
        SET_THE_STAGE;

        @Override
        public Rule rule() {
            return Rule.automatic();
        }

        @Override
        public String purpose() {
            return "Ställer i ordning en berättelse";
        }
    }

    private final Access access;
    private final Persons persons;
    private final Matters matters;
    private final Clocks clocks;
    private final Organisation organisation;
    private final TransactionTemplate act;
    private final Board board;

    Scene(
            Access access,
            Persons persons,
            Matters matters,
            Clocks clocks,
            Organisation organisation,
            TransactionTemplate act,
            String municipality) {
        this.access = access;
        this.persons = persons;
        this.matters = matters;
        this.clocks = clocks;
        this.organisation = organisation;
        this.act = act;
        this.board = organisation.boardOf(municipality);
    }

    public Board board() {
        return board;
    }

    /** A child to begin with. */
    public record Child(
            String name,
            String family,
            int age,
            Person.Sex sex,
            @Nullable String number,
            Protection protection) {

        public static Child called(String name, String family, int age, Person.Sex sex) {
            return new Child(name, family, age, sex, null, Protection.NONE);
        }

        public Child with(String itsNumber, Protection itsProtection) {
            return new Child(name, family, age, sex, itsNumber, itsProtection);
        }
    }

    /** A matter that waits to be taken, with the clocks of a report that came so long ago. */
    public Matter reported(Child child, Duration ago) {
        return reported(child, ago, Matter.Origin.REPORT, false);
    }

    public Matter reported(Child child, Duration ago, Matter.Origin origin, boolean voluntary) {
        return done(permit -> {
            var person = persons.knownOrNew(permit, person(child, Sweden.day(permit.at())));
            var matter = matters.openFor(
                    permit,
                    new NewMatter(person.id(), organisation.queue(board.id()).office(), origin, voluntary));
            for (var clock : new String[] {"BU-03d", "BU-04"}) {
                start(permit, clock, matter.id(), permit.at().minus(ago));
            }
            return matter;
        });
    }

    /** The matter given to somebody, as her leader would. */
    public Matter ownedBy(Matter matter, String login) {
        var owner = organisation.byLogin(login).orElseThrow();
        var leader =
                organisation.byLogin("arbetsledare." + board.municipalityCode()).orElseThrow();
        matters.assign(leader.asActor(), matter.id(), owner.id());
        return matter;
    }

    /** The matter moved on to an inquiry that was opened so long ago. */
    public Matter inquiry(Matter matter, Duration ago) {
        return done(permit -> {
            matters.advance(permit, matter.id(), Matter.Stage.INQUIRY, null);
            clocks.lapse(permit, new ClockId("BU-03d"), matter.id().value(), permit.at());
            clocks.lapse(permit, new ClockId("BU-04"), matter.id().value(), permit.at());
            start(permit, "BU-07", matter.id(), permit.at().minus(ago));
            return matter;
        });
    }

    public StaffId staff(String login) {
        return organisation.byLogin(login).orElseThrow().id();
    }

    public Actor.Staff actor(String login) {
        return organisation.byLogin(login).orElseThrow().asActor();
    }

    /** Does something under a permit for the whole board. */
    public <T> T done(java.util.function.Function<Permit, T> what) {
        return java.util.Objects.requireNonNull(act.execute(_ -> what.apply(access.require(
                new Actor.Automatic("story"), StageAction.SET_THE_STAGE, Target.of(board.id(), "stage")))));
    }

    private void start(Permit permit, String clock, MatterId matter, java.time.Instant at) {
        var stored = matters.get(permit, matter);
        clocks.start(permit, new ClockId(clock), matter, (UUID) matter.value(), stored.owner(), at);
    }

    private static NewPerson person(Child child, LocalDate today) {
        var number = child.number() == null ? new IdentityNumber.Unknown() : IdentityNumber.stored(child.number());
        return new NewPerson(
                number,
                child.name(),
                child.family(),
                today.minusYears(child.age()).minusDays(40),
                child.sex(),
                Language.SWEDISH,
                new Person.Contact("Kvarngatan 4", "753 20", "Uppsala", null, "070-174 06 05", "Kvarngärdesskolan"),
                child.protection());
    }
}
