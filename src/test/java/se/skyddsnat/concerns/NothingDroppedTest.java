package se.skyddsnat.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.investigations.Investigations;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.stories.Story;

/** An alarm, new words, a child's application and a report after an inquiry: none of them is dropped on the way. */
class NothingDroppedTest extends Story {

    private static final Actor VISITOR = new Actor.Visitor();

    @Autowired
    Concerns concerns;

    @Autowired
    Assessments assessments;

    @Autowired
    ConcernFiles files;

    @Autowired
    Organisation organisation;

    @Autowired
    Matters matters;

    @Autowired
    Investigations investigations;

    @Autowired
    Clocks clocks;

    @Autowired
    Access access;

    @Autowired
    TransactionTemplate act;

    @Test
    void anAlarmIsToldAtTheDeskAndReachedUntilSomebodyHasAnsweredForIt() {
        send(worry("0509", "Jag är orolig", null, null, ReportToDecisionTest.child("Kim", "0509")));
        var id = newest("0509").id();
        files.read(actor("mottagning1", "0509"), id);
        assessments.assessProtection(actor("mottagning1", "0509"), id, true, "hotad hemma");
        assessments.open(actor("mottagning1", "0509"), id, "behöver utredas", null);
        var manager = staff("chef.0509");
        assertThat(manager.get("/desk").text()).contains("1 larm väntar på svar");
        assertThat(manager.get("/desk?vy=larm").text()).containsOnlyOnce("Ett barn behöver skydd genast");
        var onCall = staff("jour2.0509");
        assertThat(onCall.get("/desk?vy=larm").text()).contains("Ett barn behöver skydd genast");
        assertThat(onCall.get("/desk/anmalan/" + id).status()).isEqualTo(200);
        assertThat(staff("mottagning2.0509").get("/desk/anmalan/" + id).status())
                .isEqualTo(200);
        manager.get("/desk/anmalan/" + id);
        manager.post(manager.find("(/desk/anmalan/[0-9a-f-]+/larm/[0-9a-f-]+)"));
        assertThat(manager.get("/desk?vy=larm").text()).doesNotContain("Ett barn behöver skydd genast");
        onCall.post(onCall.find("(/desk/anmalan/[0-9a-f-]+/larm/[0-9a-f-]+)"));
        assertThat(onCall.status()).isEqualTo(200);
        assertThat(staff("mottagning2.0509").get("/desk/anmalan/" + id).status())
                .isEqualTo(404);
        assertThat(staff("jour1.0509").get("/desk?vy=larm").text())
                .as("who was not asked in time still reads that it happened")
                .contains("Ett barn behöver skydd genast");
    }

    @Test
    void aReportThatCameDuringAnInquiryWhichEndedGetsADecisionOfItsOwn() {
        var kim = ReportToDecisionTest.known("201603222389", "0512");
        send(worry("0512", "Jag är orolig", null, null, kim));
        var first = newest("0512").id();
        var worker = actor("mottagning1", "0512");
        files.read(worker, first);
        assessments.assessProtection(worker, first, false, "inte akut");
        var matter = ((Handling.Done) assessments.open(worker, first, "utreds", null))
                .now()
                .matter();
        var came = now().minus(3, ChronoUnit.DAYS);
        send(worry("0512", "Nu har det hänt igen", null, came, kim));
        var second = newest("0512").id();
        act.executeWithoutResult(_ -> matters.advance(permit("0512"), matter, Matter.Stage.CLOSED, null));
        files.read(worker, second);
        var done = ((Handling.Done) assessments.assessProtection(worker, second, false, "inte akut")).now();
        assertThat(done).isInstanceOf(Concern.Assessed.class);
        assertThat(done.arrival().duringInquiry()).isFalse();
        assertThat(running("0512", matter, second)).singleElement().satisfies(clock -> {
            assertThat(clock.rule().id().code()).isEqualTo("BU-04");
            assertThat(Sweden.day(clock.due().unshifted()))
                    .isEqualTo(Sweden.day(came).plus(14, ChronoUnit.DAYS));
        });
        assertThat(stage("0512", matter)).isEqualTo(Matter.Stage.PRELIMINARY);
        var page = staff("mottagning1.0512").get("/desk/arende/" + matter).text();
        assertThat(page).contains("Någon som inte har loggat in").doesNotContain("visitor");
    }

    @Test
    void aChildsApplicationIsNotForgottenBecauseNoInquiryIsOpened() {
        send(new ReportConcern(
                Channel.CHILD,
                ReportConcern.Kind.OWN_APPLICATION,
                null,
                new Reporter(Reporter.Kind.CHILD, null, null, null, null, null, null, false),
                List.of(ReportToDecisionTest.child("Kim", "0513")),
                false,
                "Jag vill inte bo hemma",
                false,
                "0513",
                List.of(),
                null));
        var id = newest("0513").id();
        var worker = actor("mottagning1", "0513");
        files.read(worker, id);
        assessments.assessProtection(worker, id, false, "inte akut");
        assessments.proposeNotToOpen(worker, id, "inget nytt", null);
        var decided = assessments.decideNotToOpen(actor("arbetsledare", "0513"), id, "som föreslaget", null);
        var matter = ((Handling.Done) decided).now().matter();
        assertThat(running("0513", matter, id))
                .extracting(c -> c.rule().id().code())
                .containsExactly("G49");
        assertThat(stage("0513", matter)).isEqualTo(Matter.Stage.PRELIMINARY);
    }

    @Test
    void newWordsWithAnOldKeyAreANewReport() {
        var key = UUID.randomUUID().toString();
        var kim = ReportToDecisionTest.child("Kim", "0560");
        var first = send(worry("0560", "Jag är orolig", key, null, kim));
        assertThat(send(worry("0560", "Jag är orolig", key, null, kim))).isEqualTo(first);
        assertThat(unread("0560")).hasSize(1);
        assertThat(send(worry("0560", "Nu slår de henne", key, null, kim))).isNotEqualTo(first);
        assertThat(unread("0560")).hasSize(2);
    }

    @Test
    void thePersonsOwnPageIsSilentUntilThoseConcernedHaveBeenTold() {
        var number = "201603252394";
        send(worry("0561", "Jag är orolig", null, null, ReportToDecisionTest.known(number, "0561")));
        var id = newest("0561").id();
        var worker = actor("mottagning1", "0561");
        files.read(worker, id);
        assessments.assessProtection(worker, id, false, "inte akut");
        var matter = ((Handling.Done) assessments.open(worker, id, "utreds", null))
                .now()
                .matter();
        assertThat(citizen(number, "Kim").get("/jag").text()).doesNotContain("Den som hjälper dig heter");
        investigations.tell(worker, matter, "Brev till barnet");
        assertThat(citizen(number, "Kim").get("/jag").text()).contains("Den som hjälper dig heter");
    }

    private String send(ReportConcern report) {
        return ((Reported.Received) concerns.report(VISITOR, report)).code();
    }

    private static ReportConcern worry(
            String place, String words, @Nullable String key, @Nullable Instant came, ReportedChild child) {
        return new ReportConcern(
                Channel.PUBLIC_WEB,
                ReportConcern.Kind.WORRY,
                came,
                Reporter.anonymous(),
                List.of(child),
                false,
                words,
                false,
                place,
                List.of(),
                key);
    }

    private Actor.Staff actor(String who, String municipality) {
        return organisation.byLogin(who + "." + municipality).orElseThrow().asActor();
    }

    private Permit permit(String municipality) {
        return access.require(
                actor("mottagning1", municipality),
                ConcernAction.LIST_CONCERNS,
                Target.of(Board.idOf(municipality), "concerns"));
    }

    private List<Waiting> unread(String municipality) {
        return act.execute(_ -> concerns.unread(permit(municipality)));
    }

    private Waiting newest(String municipality) {
        return unread(municipality).getLast();
    }

    private List<RunningClock> running(String municipality, MatterId matter, ConcernId about) {
        return act.execute(_ -> clocks.of(permit(municipality), matter).stream()
                .filter(RunningClock::runs)
                .filter(c -> c.about().equals(about.value()))
                .toList());
    }

    private Matter.Stage stage(String municipality, MatterId matter) {
        return act.execute(_ -> matters.get(permit(municipality), matter).stage());
    }
}
