package se.skyddsnat.stories;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewMatter;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.organisation.Organisation;

/** A matter whose inquiry has just been opened, with a family around the child. */
@Component
public class GivenInquiry {

    private final Access access;
    private final Persons persons;
    private final Matters matters;
    private final Investigations investigations;
    private final Organisation organisation;
    private final TransactionTemplate transaction;

    GivenInquiry(
            Access access,
            Persons persons,
            Matters matters,
            Investigations investigations,
            Organisation organisation,
            TransactionTemplate transaction) {
        this.access = access;
        this.persons = persons;
        this.matters = matters;
        this.investigations = investigations;
        this.organisation = organisation;
        this.transaction = transaction;
    }

    /** A child, owned by {@code utredare1} of the municipality, whose inquiry is open. */
    public Matter open(String municipality, NewPerson child, NewPerson... guardians) {
        return open(municipality, Matter.Origin.REPORT, child, guardians);
    }

    public Matter open(String municipality, Matter.Origin origin, NewPerson child, NewPerson... guardians) {
        var worker =
                organisation.byLogin("utredare1." + municipality).orElseThrow().asActor();
        var matter = in(worker, permit -> {
            var known = persons.knownOrNew(permit, child);
            for (var guardian : guardians) {
                persons.relate(
                        permit,
                        known.id(),
                        Relation.GUARDIAN,
                        persons.knownOrNew(permit, guardian).id());
            }
            return matters.openFor(permit, new NewMatter(known.id(), worker.unit(), origin, false));
        });
        matters.take(worker, matter.id());
        in(worker, permit -> investigations.open(permit, matter.id(), permit.at()));
        return matter;
    }

    /** Does something as that member of staff, as if it had been allowed. */
    public <T> T in(Actor.Staff actor, Given.Act<T> act) {
        var done = transaction.execute(_ -> act.under(permit(actor)));
        return Objects.requireNonNull(done);
    }

    private Permit permit(Actor.Staff actor) {
        return access.require(actor, Given.GivenAction.ANYBODY_MAY, Target.of(actor.board(), "given"));
    }

    public Actor.Staff worker(String login) {
        return organisation.byLogin(login).orElseThrow().asActor();
    }

    /** A made-up person without a known number. */
    public static NewPerson somebody(String given, String family, LocalDate born) {
        return new NewPerson(
                new IdentityNumber.Unknown(),
                given,
                family,
                born,
                null,
                Language.SWEDISH,
                Person.Contact.UNKNOWN,
                Protection.NONE);
    }

    /** The same person, living where she must not be found. */
    public static NewPerson hidden(NewPerson person, Person.Contact contact) {
        return new NewPerson(
                person.number(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                person.sex(),
                person.language(),
                contact,
                Protection.PROTECTED_REGISTRATION);
    }
}
