package se.skyddsnat.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.StaffId;

@Repository
class DecisionStore {

    private final JdbcClient sql;

    DecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The row of the delegation table that was in force that day. */
    Delegation delegation(DecisionKind kind, LocalDate day) {
        return sql.sql("""
                        select * from decisions_delegation where kind = ? and valid_from <= ? order by valid_from desc limit 1""")
                .params(kind.name(), day)
                .query((row, _) -> new Delegation(
                        kind,
                        Level.valueOf(row.getString("lowest")),
                        row.getBoolean("chair_may"),
                        row.getBoolean("appealable"),
                        row.getString("basis")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("nobody may decide on " + kind + " that day"));
    }

    UUID propose(Permit permit, MatterId matter, Proposal.Wording wording) {
        var id = Ids.next(permit.at());
        sql.sql("""
                        insert into decisions_proposal (id, board_id, matter_id, kind, verdict, about_id, decision, facts, provisions,
                               reasons, plain_words, heard, proposed_by, proposed_at)
                        values (:id, :board, :matter, :kind, :verdict, :about, :decision, :facts, :provisions,
                                :reasons, :plain, :heard, :by, :at)""")
                .param("id", id)
                .param("board", permit.board().value())
                .param("matter", matter.value())
                .param("kind", wording.kind().name())
                .param("verdict", wording.verdict().name())
                .param("about", wording.about(), Types.OTHER)
                .param("decision", wording.decision())
                .param("facts", wording.facts())
                .param("provisions", wording.provisions())
                .param("reasons", wording.reasons())
                .param("plain", wording.plainWords())
                .param("heard", wording.heard())
                .param("by", permit.staff().id().value())
                .param("at", permit.at().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** All proposals of the matter, newest first, behind the wall of the board that is open in this transaction. */
    List<Proposal> proposals(MatterId matter) {
        return sql.sql("""
                        select p.*, r.reviewed_by, r.reviewed_at, r.approved, r.words, d.id decision_id
                          from decisions_proposal p
                          left join decisions_review r on r.board_id = p.board_id and r.proposal_id = p.id
                          left join decisions_decision d on d.board_id = p.board_id and d.proposal_id = p.id
                         where p.matter_id = ? order by p.proposed_at desc, p.id desc""")
                .param(matter.value())
                .query((row, _) -> proposal(row))
                .list();
    }

    Optional<Proposal> proposal(MatterId matter, UUID id) {
        return proposals(matter).stream().filter(p -> p.draft().id().equals(id)).findFirst();
    }

    void review(Permit permit, Proposal.Draft draft, boolean approved, String words) {
        sql.sql("""
                        insert into decisions_review (board_id, proposal_id, proposed_by, kind, reviewed_by, reviewed_at, approved, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        permit.board().value(),
                        draft.id(),
                        draft.proposedBy().value(),
                        draft.wording().kind().name(),
                        permit.staff().id().value(),
                        permit.at().atOffset(ZoneOffset.UTC),
                        approved,
                        words)
                .update();
    }

    UUID decide(Permit permit, Proposal.Draft draft, Level level, Decision.@Nullable Meeting meeting) {
        var id = Ids.next(permit.at());
        sql.sql("""
                        insert into decisions_decision (id, board_id, matter_id, proposal_id, proposed_by, kind, level, decided_by,
                               decided_by_name, decided_at, meeting_on, present)
                        values (:id, :board, :matter, :proposal, :proposer, :kind, :level, :by, :name, :at, :on, :present)""")
                .param("id", id)
                .param("board", permit.board().value())
                .param("matter", draft.matter().value())
                .param("proposal", draft.id())
                .param("proposer", draft.proposedBy().value())
                .param("kind", draft.wording().kind().name())
                .param("level", level.name())
                .param("by", permit.staff().id().value())
                .param("name", permit.staff().name())
                .param("at", permit.at().atOffset(ZoneOffset.UTC))
                .param("on", meeting == null ? null : meeting.on(), Types.DATE)
                .param("present", meeting == null ? null : meeting.present())
                .update();
        return id;
    }

    /** All decisions of the matter, newest first. */
    List<Decision> decisions(MatterId matter) {
        return sql.sql("""
                        select d.id decision_id, d.level, d.decided_by_name, d.decided_at, d.meeting_on, d.present, p.*
                          from decisions_decision d join decisions_proposal p on p.board_id = d.board_id and p.id = d.proposal_id
                         where d.matter_id = ? order by d.decided_at desc, d.id desc""")
                .param(matter.value())
                .query((row, _) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var on = row.getObject("meeting_on", LocalDate.class);
        return new Decision(
                row.getObject("decision_id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getObject("id", UUID.class),
                wording(row),
                Level.valueOf(row.getString("level")),
                row.getString("decided_by_name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                on == null ? null : new Decision.Meeting(on, row.getString("present")));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var draft = draft(row);
        if (row.getObject("reviewed_by") == null) {
            return new Proposal.Proposed(draft);
        }
        var review = review(row);
        var decision = row.getObject("decision_id", UUID.class);
        if (decision != null) {
            return new Proposal.Decided(draft, review, decision);
        }
        return review.approved() ? new Proposal.Reviewed(draft, review) : new Proposal.Returned(draft, review);
    }

    private static Proposal.Draft draft(ResultSet row) throws SQLException {
        return new Proposal.Draft(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                wording(row),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static Proposal.Review review(ResultSet row) throws SQLException {
        return new Proposal.Review(
                new StaffId(row.getObject("reviewed_by", UUID.class)),
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("approved"),
                row.getString("words"));
    }

    private static Proposal.Wording wording(ResultSet row) throws SQLException {
        return new Proposal.Wording(
                DecisionKind.valueOf(row.getString("kind")),
                Proposal.Verdict.valueOf(row.getString("verdict")),
                row.getObject("about_id", UUID.class),
                row.getString("decision"),
                row.getString("facts"),
                row.getString("provisions"),
                row.getString("reasons"),
                row.getString("plain_words"),
                row.getString("heard"));
    }
}
