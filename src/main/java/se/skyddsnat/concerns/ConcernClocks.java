package se.skyddsnat.concerns;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Permit;
import se.skyddsnat.clocks.ClockId;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.clocks.StartChoice;
import se.skyddsnat.concerns.Concern.Arrival;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;

/** Which clock a step sets going and which one it stops; each concern has clocks of its own. */
@Component
class ConcernClocks {

    static final ClockId PROTECTION_AT_ONCE = new ClockId("BU-03");
    static final ClockId PROTECTION_SAME_DAY = new ClockId("BU-03b");
    static final ClockId PROTECTION_NEXT_DAY = new ClockId("BU-03c");
    static final ClockId PROTECTION_ALARM = new ClockId("BU-03d");
    static final ClockId PRELIMINARY = new ClockId("BU-04");
    static final ClockId OWN_ASSESSMENT = new ClockId("BU-06");
    static final ClockId FEEDBACK = new ClockId("BU-11");
    static final ClockId FEEDBACK_AT_ONCE = new ClockId("BU-11b");
    static final ClockId OWN_APPLICATION = new ClockId("G49");

    /** The answer to a child's own application, the word of a decision, the time to appeal and the appeal on its way. */
    private static final Set<ClockId> BINDING = Stream.of("G49", "FL-03", "FL-04", "FL-04b", "FL-05b", "FL-06")
            .map(ClockId::new)
            .collect(Collectors.toUnmodifiableSet());

    private final Clocks clocks;

    ConcernClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void received(Permit permit, Arrival arrival, @Nullable StaffId owner) {
        start(permit, PROTECTION_AT_ONCE, arrival, owner, arrival.receivedAt());
        start(permit, StartChoice.protectiveAssessment(arrival.receivedAt()), arrival, owner, arrival.receivedAt());
        start(permit, PROTECTION_ALARM, arrival, owner, arrival.receivedAt());
        start(permit, arrival.duringInquiry() ? OWN_ASSESSMENT : PRELIMINARY, arrival, owner, arrival.receivedAt());
        if (arrival.kind() == ReportConcern.Kind.OWN_APPLICATION) {
            start(permit, OWN_APPLICATION, arrival, owner, arrival.receivedAt());
        }
    }

    void protectionAssessed(Permit permit, Concern concern) {
        for (var id : List.of(
                PROTECTION_AT_ONCE, PROTECTION_SAME_DAY, PROTECTION_NEXT_DAY, PROTECTION_ALARM, OWN_ASSESSMENT)) {
            clocks.stop(permit, id, concern.id().value(), permit.at());
        }
    }

    /** Another report on the child led to an inquiry first: no decision to open is needed for this one (SoL 20:2). */
    void inquiryOpenedMeanwhile(Permit permit, Concern concern, @Nullable StaffId owner) {
        clocks.lapse(permit, PRELIMINARY, concern.id().value(), permit.at());
        if (!(concern instanceof Concern.Assessed)) {
            start(
                    permit,
                    OWN_ASSESSMENT,
                    concern.arrival(),
                    owner,
                    concern.arrival().receivedAt());
        }
    }

    /** The inquiry ended before the report was assessed: the fourteen days count from the day it came (SoL 20:2). */
    void inquiryEndedMeanwhile(Permit permit, Concern concern, @Nullable StaffId owner) {
        clocks.lapse(permit, OWN_ASSESSMENT, concern.id().value(), permit.at());
        start(permit, PRELIMINARY, concern.arrival(), owner, concern.arrival().receivedAt());
    }

    /** Whether something is promised in the matter that must not be forgotten by closing it. */
    boolean bindsTheMatter(Permit permit, MatterId matter) {
        return clocks.of(permit, matter).stream()
                .filter(RunningClock::runs)
                .anyMatch(clock -> BINDING.contains(clock.rule().id()));
    }

    /** Decided; a professional who has asked is told within a week, or at once when an inquiry was open already. */
    void decided(Permit permit, Concern.Decided concern, boolean feedbackAsked, @Nullable StaffId owner) {
        clocks.stop(permit, PRELIMINARY, concern.id().value(), permit.at());
        if (feedbackAsked) {
            feedbackOwed(permit, concern, owner);
        }
    }

    /** The week runs from the decision; after it, and when an inquiry was open already, the answer is given at once (SoL 19:6). */
    void feedbackOwed(Permit permit, Concern.Decided concern, @Nullable StaffId owner) {
        var decidedAt = concern.decision().at();
        var weekGone = Sweden.day(permit.at()).isAfter(Sweden.day(decidedAt).plus(7, ChronoUnit.DAYS));
        var atOnce = weekGone || concern.decision() instanceof Concern.Decision.Linked;
        if (atOnce) {
            start(permit, FEEDBACK_AT_ONCE, concern.arrival(), owner, permit.at());
        } else {
            start(permit, FEEDBACK, concern.arrival(), owner, decidedAt);
        }
    }

    void feedbackGiven(Permit permit, Concern concern) {
        clocks.stop(permit, FEEDBACK, concern.id().value(), permit.at());
        clocks.stop(permit, FEEDBACK_AT_ONCE, concern.id().value(), permit.at());
    }

    private void start(Permit permit, ClockId id, Arrival arrival, @Nullable StaffId owner, Instant at) {
        clocks.start(permit, id, arrival.matter(), arrival.id().value(), owner, at);
    }
}
