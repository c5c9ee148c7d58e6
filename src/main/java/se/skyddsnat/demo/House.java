package se.skyddsnat.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Handovers;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.concerns.Assessments;
import se.skyddsnat.concerns.ConcernAction;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.Receipts;
import se.skyddsnat.concerns.Waiting;
import se.skyddsnat.decisions.Appeals;
import se.skyddsnat.decisions.DecisionAction;
import se.skyddsnat.decisions.Decisions;
import se.skyddsnat.decisions.Proposals;
import se.skyddsnat.identity.PersonKeys;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.identity.Relation;
import se.skyddsnat.investigations.InquiryEnd;
import se.skyddsnat.investigations.InquiryViews;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.investigations.SecondReaders;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.time.HouseClock;

/** The doors and desks that the play goes through: the same ones that everybody else uses. */
@Component
@ConditionalOnProperty("skyddsnat.demo")
record House(
        HouseClock clock,
        Access access,
        PersonKeys keys,
        Register register,
        Concerns concerns,
        Assessments assessments,
        Receipts receipts,
        Matters matters,
        Handovers handovers,
        Journal journal,
        Investigations investigations,
        InquiryViews inquiryViews,
        SecondReaders secondReaders,
        InquiryEnd inquiryEnd,
        Proposals proposals,
        Decisions decisions,
        se.skyddsnat.decisions.Letters decisionLetters,
        Appeals appeals,
        Persons persons) {

    Instant now() {
        return clock.instant();
    }

    /** A child who has signed in; one without a number that all boards know comes as a visitor. */
    Actor asHerself(Resident child) {
        return keys.of(child.number())
                .<Actor>map(key -> new Actor.Citizen(key, child.givenName()))
                .orElseGet(Actor.Visitor::new);
    }

    /** What somebody on duty finds unread that came in at a moment. */
    List<Waiting> unread(Actor.Staff actor, Instant receivedAt) {
        var permit = access.require(actor, ConcernAction.LIST_CONCERNS, Target.of(actor.board(), "concerns"));
        return concerns.unread(permit).stream()
                .filter(one -> one.receivedAt().equals(receivedAt))
                .toList();
    }

    /** The child of a matter and her guardians. */
    List<PersonId> recipients(Actor.Staff actor, MatterId id) {
        var permit = access.require(actor, DecisionAction.READ_DECISIONS, () -> matters.target(id));
        var child = matters.get(permit, id).child();
        var guardians = persons.related(permit, child).stream()
                .filter(r -> r.relation() == Relation.GUARDIAN)
                .map(r -> r.person().id());
        return Stream.concat(Stream.of(child), guardians).toList();
    }
}
