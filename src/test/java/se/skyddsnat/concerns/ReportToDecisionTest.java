package se.skyddsnat.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Forbidden;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.stories.Story;

/** The procedure from a report to "opened" or "not opened", with what the law asks of each step. */
class ReportToDecisionTest extends Story {

    private static final Actor VISITOR = new Actor.Visitor();

    @Autowired
    Concerns concerns;

    @Autowired
    Assessments assessments;

    @Autowired
    Receipts receipts;

    @Autowired
    ConcernFiles files;

    @Autowired
    Organisation organisation;

    @Autowired
    Matters matters;

    @Autowired
    Clocks clocks;

    @Autowired
    Access access;

    @Autowired
    TransactionTemplate act;

    @Autowired
    JdbcClient sql;

    @Test
    void oneReportAboutTwoChildrenBecomesTwoConcernsWithOneReceiptAndAllItsClocks() {
        var code =
                send("0114", report("0114", Reporter.anonymous(), null, child("Kim", "0114"), child("Robin", "0114")));
        var unread = unread("0114");
        assertThat(unread).hasSize(2);
        assertThat(running("0114", unread.getFirst()))
                .containsExactlyInAnyOrder("BU-03", sameOrNextDay(), "BU-03d", "BU-04");
        assertThat(receipts.follow(VISITOR, code)).singleElement().satisfies(status -> {
            assertThat(status.board().municipalityCode()).isEqualTo("0114");
            assertThat(status.seenAt()).isNull();
            assertThat(status.assessedAt()).isNull();
        });
        assertThat(tally("0114").addsUp()).isTrue();
    }

    @Test
    void childrenInTwoMunicipalitiesReachTwoBoardsUnderOneReceipt() {
        var code =
                send("0115", report("0115", Reporter.anonymous(), null, child("Kim", "0115"), child("Robin", "0117")));
        assertThat(receipts.follow(VISITOR, code))
                .extracting(s -> s.board().municipalityCode())
                .containsExactlyInAnyOrder("0115", "0117");
        assertThat(unread("0115")).hasSize(1);
        assertThat(unread("0117")).hasSize(1);
    }

    @Test
    void theSameReportSentAgainGivesTheSameReceiptAndNoSecondReport() {
        var key = UUID.randomUUID().toString();
        var first = send("0120", report("0120", Reporter.anonymous(), key, child("Kim", "0120")));
        var second = concerns.report(VISITOR, report("0120", Reporter.anonymous(), key, child("Kim", "0120")));
        assertThat(second).isInstanceOfSatisfying(Reported.Received.class, again -> {
            assertThat(again.code()).isEqualTo(first);
            assertThat(again.again()).isTrue();
        });
        assertThat(unread("0120")).hasSize(1);
        assertThat(send("0120", report("0120", Reporter.anonymous(), "another " + key, child("Kim", "0120"))))
                .isNotEqualTo(first);
    }

    @Test
    void nobodyWithoutTheDegreeAssessesAChildAndTheReasonIsSaid() {
        send("0123", report("0123", Reporter.anonymous(), null, child("Kim", "0123")));
        var id = unread("0123").getFirst().id();
        files.read(staff("assistent", "0123"), id);
        assertThat(assessments.assessProtection(staff("assistent", "0123"), id, false, "lugnt"))
                .isEqualTo(new Handling.NotQualified(new Qualification.NoDegree()));
        assertThat(assessments.assessProtection(staff("mottagning3", "0123"), id, false, "lugnt"))
                .isInstanceOfSatisfying(
                        Handling.NotQualified.class,
                        no -> assertThat(no.why()).isInstanceOf(Qualification.TooLittleExperience.class));
    }

    @Test
    void anotherBoardsConcernDoesNotExist() {
        send("0125", report("0125", Reporter.anonymous(), null, child("Kim", "0125")));
        var id = unread("0125").getFirst().id();
        assertThatThrownBy(() -> files.read(staff("mottagning1", "0126"), id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> files.reporter(staff("mottagning1", "0126"), id))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void notOpeningTakesAProposalByOneAndADecisionByALeader() {
        send("0127", report("0127", Reporter.anonymous(), null, child("Kim", "0127")));
        var id = unread("0127").getFirst().id();
        var worker = staff("mottagning1", "0127");
        var leader = staff("arbetsledare", "0127");
        assertThat(assessments.assessProtection(worker, id, false, "ingen fara"))
                .isInstanceOf(Handling.NotNow.class);
        files.read(worker, id);
        assertThat(assessments.assessProtection(worker, id, false, " ")).isEqualTo(new Handling.ReasonNeeded(0));
        done(assessments.assessProtection(worker, id, false, "ingen fara nu"));
        assertThat(running("0127", id)).containsExactly("BU-04");
        assertThat(assessments.decideNotToOpen(leader, id, "räcker inte", null)).isInstanceOf(Handling.NotNow.class);
        done(assessments.proposeNotToOpen(worker, id, "inget nytt", null));
        assertThatThrownBy(() -> assessments.decideNotToOpen(worker, id, "inget nytt", null))
                .isInstanceOf(Forbidden.class);
        var decided = done(assessments.decideNotToOpen(leader, id, "som föreslaget", null));
        assertThat(decided).isInstanceOf(Concern.Decided.class);
        assertThat(running("0127", id)).isEmpty();
        assertThat(stage("0127", decided)).isEqualTo(Matter.Stage.CLOSED);
    }

    @Test
    void theLeaderWhoProposedItDoesNotDecideIt() {
        send("0128", report("0128", Reporter.anonymous(), null, child("Kim", "0128")));
        var id = unread("0128").getFirst().id();
        assessed("0128", id);
        var both = new Actor.Staff(
                staff("mottagning1", "0128").id(),
                Board.idOf("0128"),
                staff("mottagning1", "0128").unit(),
                java.util.Set.of(se.skyddsnat.kernel.Role.SOCIAL_WORKER, se.skyddsnat.kernel.Role.TEAM_LEADER),
                "Båda");
        done(assessments.proposeNotToOpen(both, id, "inget nytt", null));
        assertThat(assessments.decideNotToOpen(both, id, "inget nytt", null)).isInstanceOf(Handling.SomebodyElse.class);
    }

    @Test
    void aReportDuringAnInquiryGetsItsOwnAssessmentAndNoDecisionToOpen() {
        var kim = known("200900892381", "0136");
        send("0136", report("0136", Reporter.anonymous(), null, kim));
        var first = unread("0136").getFirst().id();
        send("0136", report("0136", Reporter.anonymous(), null, kim));
        var meanwhile = unread("0136").stream()
                .map(Waiting::id)
                .filter(i -> !i.equals(first))
                .findFirst()
                .orElseThrow();
        assessed("0136", first);
        done(assessments.open(staff("mottagning1", "0136"), first, "behöver utredas", null));
        assertThat(running("0136", meanwhile)).contains("BU-06", "BU-03").doesNotContain("BU-04");
        send("0136", report("0136", Reporter.anonymous(), null, kim));
        var third = unread("0136").stream()
                .map(Waiting::id)
                .filter(i -> !i.equals(meanwhile))
                .findFirst()
                .orElseThrow();
        assertThat(running("0136", third)).contains("BU-06", "BU-03").doesNotContain("BU-04");
        var concern = assessed("0136", third);
        assertThat(concern)
                .isInstanceOfSatisfying(
                        Concern.Decided.class,
                        d -> assertThat(d.decision()).isInstanceOf(Concern.Decision.Linked.class));
        assertThat(running("0136", third)).isEmpty();
    }

    @Test
    void aChildWhoNeedsProtectionIsToldToThoseWhoCanAct() {
        send("0138", report("0138", Reporter.anonymous(), null, child("Kim", "0138")));
        var id = unread("0138").getFirst().id();
        files.read(staff("jour1", "0138"), id);
        done(assessments.assessProtection(staff("jour1", "0138"), id, true, "hotad hemma"));
        assertThat(alerts("0138", "chef")).extracting(a -> a.kind().name()).containsExactly("NEEDS_PROTECTION");
        var forTheManager = alerts("0138", "chef").getFirst().id();
        assertThatThrownBy(() -> files.answer(staff("jour1", "0138"), id, forTheManager))
                .isInstanceOf(Forbidden.class);
        files.answer(staff("chef", "0138"), id, forTheManager);
        assertThat(alerts("0138", "chef")).isEmpty();
        assertThat(alerts("0138", "jour2")).hasSize(1);
    }

    @Test
    void onlyAProfessionalWhoAskedIsToldAndOnlyAfterSomebodyHasTold() {
        var teacher = new Reporter(Reporter.Kind.PROFESSIONAL, "Lena L", null, null, "Ekskolan", "lärare", null, true);
        var code = send("0139", report("0139", teacher, null, child("Kim", "0139")));
        var neighbour = send("0139", report("0139", Reporter.anonymous(), null, child("Kim", "0139")));
        var worker = staff("mottagning1", "0139");
        for (var one : unread("0139")) {
            assessed("0139", one.id());
            done(assessments.open(worker, one.id(), "behöver utredas", null));
        }
        assertThat(receipts.follow(VISITOR, code).getFirst().answers()).isEmpty();
        var owed = act.execute(_ -> concerns.waiting(
                permit("0139"),
                matters.open(permit("0139"), units("0139")).stream()
                        .map(Matter::id)
                        .toList()));
        var id = owed.values().stream()
                .filter(Waiting::feedbackOwed)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(running("0139", id)).containsExactly("BU-11");
        done(receipts.giveFeedback(worker, id, null));
        assertThat(running("0139", id)).isEmpty();
        assertThat(receipts.follow(VISITOR, code).getFirst().answers()).containsExactly(Receipts.Answer.OPENED);
        receipts.askFeedback(VISITOR, neighbour);
        assertThat(receipts.follow(VISITOR, neighbour).getFirst().answers()).isEmpty();
        assertThat(receipts.follow(VISITOR, neighbour).getFirst().asked()).isFalse();
    }

    @Test
    void theThirdReportInAYearIsNotDecidedWithoutAWordOnThePattern() {
        var kim = known("201401612385", "0140");
        send("0140", report("0140", Reporter.anonymous(), null, kim));
        send("0160", report("0160", Reporter.anonymous(), null, known("201401612385", "0160")));
        send("0140", report("0140", Reporter.anonymous(), null, kim));
        var worker = staff("mottagning1", "0140");
        var newest = unread("0140").getLast().id();
        var file = files.read(worker, newest);
        assertThat(file.concern().arrival().reportsInAYear()).isEqualTo(3);
        assertThat(file.repeats().here()).hasSize(1);
        assertThat(file.repeats().elsewhere())
                .singleElement()
                .satisfies(e -> assertThat(e.board().municipalityCode()).isEqualTo("0160"));
        assertThat(alerts("0140", "arbetsledare"))
                .extracting(a -> a.kind().name())
                .containsExactly("THIRD_REPORT");
        done(assessments.assessProtection(worker, newest, false, "inte akut"));
        assertThat(assessments.open(worker, newest, "behöver utredas", " ")).isEqualTo(new Handling.PatternNeeded(3));
        assertThat(assessments.proposeNotToOpen(worker, newest, "nej", null)).isEqualTo(new Handling.PatternNeeded(3));
        done(assessments.open(worker, newest, "behöver utredas", "tre anmälningar om frånvaro"));
    }

    @Test
    void theDatabaseItselfRefusesADecisionNobodyMade() {
        send("0162", report("0162", Reporter.anonymous(), null, child("Kim", "0162")));
        var id = unread("0162").getFirst().id().value();
        assertThatThrownBy(() -> act.executeWithoutResult(_ -> {
                    permit("0162");
                    sql.sql(
                                    "update concerns_concern set state = 'DECIDED', outcome = 'NOT_OPENED', decided_at = now() where id = ?")
                            .param(id)
                            .update();
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aReportByNightProvesTheDoorAndIsNobodysWork() {
        var synthetic = new ReportConcern(
                Channel.SYNTHETIC,
                ReportConcern.Kind.WORRY,
                null,
                Reporter.anonymous(),
                List.of(child("Prov", "0163")),
                false,
                "prov",
                false,
                null,
                List.of(),
                null);
        var code = ((Reported.Received) concerns.report(new Actor.Automatic("night"), synthetic)).code();
        assertThat(unread("0163")).isEmpty();
        assertThat(concerns.confirmSynthetic(new Actor.Automatic("night"), code))
                .isTrue();
        assertThat(tally("0163").addsUp()).isTrue();
    }

    private String send(String municipality, ReportConcern command) {
        var reported = concerns.report(VISITOR, command);
        assertThat(reported).isInstanceOf(Reported.Received.class);
        return ((Reported.Received) reported).code();
    }

    static ReportConcern report(String place, Reporter reporter, @Nullable String key, ReportedChild... children) {
        return new ReportConcern(
                Channel.PUBLIC_WEB,
                ReportConcern.Kind.WORRY,
                null,
                reporter,
                List.of(children),
                false,
                "Jag är orolig",
                false,
                place,
                List.of(),
                key);
    }

    static ReportedChild child(String name, String home) {
        return ReportedChild.named(name, "", Whereabouts.in(home));
    }

    static ReportedChild known(String number, String home) {
        return new ReportedChild(
                IdentityNumber.stored(number),
                "Kim",
                "Ek",
                null,
                null,
                null,
                null,
                Whereabouts.in(home),
                null,
                Whereabouts.UNKNOWN);
    }

    private Concern assessed(String municipality, ConcernId id) {
        files.read(staff("mottagning1", municipality), id);
        return done(assessments.assessProtection(staff("mottagning1", municipality), id, false, "inte akut"));
    }

    private static Concern done(Handling handling) {
        assertThat(handling).isInstanceOf(Handling.Done.class);
        return ((Handling.Done) handling).now();
    }

    private Actor.Staff staff(String who, String municipality) {
        return organisation.byLogin(who + "." + municipality).orElseThrow().asActor();
    }

    private Permit permit(String municipality) {
        return access.require(
                staff("mottagning1", municipality),
                ConcernAction.LIST_CONCERNS,
                Target.of(Board.idOf(municipality), "concerns"));
    }

    private List<Waiting> unread(String municipality) {
        return act.execute(_ -> concerns.unread(permit(municipality)));
    }

    private Tally tally(String municipality) {
        return act.execute(_ -> concerns.tally(permit(municipality)));
    }

    private List<ConcernFile.Alert> alerts(String municipality, String who) {
        return act.execute(_ -> files.alerts(access.require(
                staff(who, municipality), ConcernAction.LIST_CONCERNS, Target.of(Board.idOf(municipality), "alerts"))));
    }

    private List<se.skyddsnat.kernel.UnitId> units(String municipality) {
        return organisation.units(Board.idOf(municipality)).stream()
                .map(se.skyddsnat.organisation.Unit::id)
                .toList();
    }

    private Matter.Stage stage(String municipality, Concern concern) {
        return act.execute(
                _ -> matters.get(permit(municipality), concern.matter()).stage());
    }

    private List<String> running(String municipality, Waiting waiting) {
        return running(municipality, waiting.id());
    }

    private List<String> running(String municipality, ConcernId id) {
        return act.execute(_ -> {
            var permit = permit(municipality);
            var concern = sql.sql("select matter_id from concerns_concern where id = ?")
                    .param(id.value())
                    .query(UUID.class)
                    .single();
            return clocks.of(permit, new se.skyddsnat.kernel.MatterId(concern)).stream()
                    .filter(RunningClock::runs)
                    .filter(c -> c.about().equals(id.value()))
                    .map(c -> c.rule().id().code())
                    .toList();
        });
    }

    private String sameOrNextDay() {
        return se.skyddsnat.clocks.StartChoice.protectiveAssessment(now()).code();
    }
}
