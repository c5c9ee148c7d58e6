package se.skyddsnat.stories;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Rule;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.cases.NewMatter;
import se.skyddsnat.identity.NewPerson;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Protection;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Language;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/** What a test may take for given, made in a moment and without a page. */
@Component
public class Given {

    /** Acts that exist in tests only. */
    public enum GivenAction implements Action {
        ANYBODY_MAY(Rule.anyone()),
        NOBODY_MAY(Rule.staff());

        private final Rule rule;

        GivenAction(Rule rule) {
            this.rule = rule;
        }

        @Override
        public Rule rule() {
            return rule;
        }

        @Override
        public String purpose() {
            return "prov";
        }
    }

    /** Something done under a permit for everything of a board's. */
    public interface Act<T> {
        T under(Permit permit);
    }

    private final Access access;
    private final Persons persons;
    private final Matters matters;
    private final Organisation organisation;
    private final TransactionTemplate transaction;

    Given(Access access, Persons persons, Matters matters, Organisation organisation, TransactionTemplate transaction) {
        this.access = access;
        this.persons = persons;
        this.matters = matters;
        this.organisation = organisation;
        this.transaction = transaction;
    }

    /** Does something in the board as if it had been allowed. */
    public <T> T in(BoardId board, Act<T> act) {
        var done = transaction.execute(_ ->
                act.under(access.require(new Actor.Visitor(), GivenAction.ANYBODY_MAY, Target.of(board, "given"))));
        return java.util.Objects.requireNonNull(done);
    }

    /** A matter about an unknown child, waiting at the reception of a municipality. */
    public Matter matterIn(String municipality) {
        var board = Board.idOf(municipality);
        return in(board, permit -> {
            var child = persons.knownOrNew(permit, unknownChild());
            var unit = organisation.queue(board).office();
            return matters.openFor(permit, new NewMatter(child.id(), unit, Matter.Origin.REPORT, false));
        });
    }

    public Actor.Staff worker(String login) {
        return organisation.byLogin(login).orElseThrow().asActor();
    }

    private static NewPerson unknownChild() {
        return new NewPerson(
                new IdentityNumber.Unknown(),
                "Okänt",
                "barn",
                null,
                null,
                Language.SWEDISH,
                Person.Contact.UNKNOWN,
                Protection.NONE);
    }
}
