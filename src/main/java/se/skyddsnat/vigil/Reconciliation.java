package se.skyddsnat.vigil;

import static se.skyddsnat.vigil.AlarmKind.NOBODY_ON_DUTY;
import static se.skyddsnat.vigil.AlarmKind.NOBODY_TO_TELL;
import static se.skyddsnat.vigil.AlarmKind.QUEUE_WITHOUT_HUMAN;
import static se.skyddsnat.vigil.AlarmKind.SUBSTITUTE_GONE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;

/**
 * Goes through every board every five minutes: a receipt is a stored report, a report is a place in a queue, a place in
 * a queue is a human who has seen it or still has time to. A difference of one is an alarm.
 */
@Service
public class Reconciliation {

    /** What came in office hours is seen within four hours, everything else within a day; the guideline's clocks ring sooner. */
    static final Duration IN_OFFICE_HOURS = Duration.ofHours(4);

    static final Duration AT_ALL_TIMES = Duration.ofDays(1);

    private static final Actor SELF = new Actor.Automatic("reconciliation");
    private static final Set<AlarmKind> ABOUT_STAFF =
            EnumSet.of(QUEUE_WITHOUT_HUMAN, NOBODY_ON_DUTY, NOBODY_TO_TELL, SUBSTITUTE_GONE);
    private static final Set<AlarmKind> ABOUT_REPORTS =
            EnumSet.range(AlarmKind.RECEIPT_WITHOUT_REPORT, AlarmKind.COUNT_FELL);

    private final LedgerStore ledger;
    private final RecipientStore recipients;
    private final Alarms alarms;
    private final Organisation organisation;
    private final Access access;
    private final TransactionTemplate act;
    private final Clock clock;

    Reconciliation(
            LedgerStore ledger,
            RecipientStore recipients,
            Alarms alarms,
            Organisation organisation,
            Access access,
            TransactionTemplate act,
            Clock clock) {
        this.ledger = ledger;
        this.recipients = recipients;
        this.alarms = alarms;
        this.organisation = organisation;
        this.access = access;
        this.act = act;
        this.clock = clock;
    }

    /** One round through all boards. Returns how many things did not add up. */
    public int round() {
        var now = clock.instant();
        var boards = organisation.boards().stream().map(Board::id).toList();
        var missing = missing(now);
        return boards.stream().mapToInt(board -> reconcile(board, now, missing)).sum();
    }

    /** The same for one board. */
    public int round(BoardId board) {
        var now = clock.instant();
        return reconcile(board, now, missing(now));
    }

    private List<Finding> missing(Instant now) {
        var missing = new ArrayList<>(recipients.missing(now, Sweden.day(now)));
        organisation.queuesWithoutHuman().forEach(board -> missing.add(Finding.of(QUEUE_WITHOUT_HUMAN, board)));
        return missing;
    }

    private int reconcile(BoardId board, Instant now, List<Finding> missing) {
        return Objects.requireNonNull(act.execute(_ -> {
            var found = lost(board, now);
            var here = missing.stream().filter(one -> board.equals(one.board())).toList();
            alarms.standAt(now, board, ABOUT_REPORTS, found);
            alarms.standAt(now, board, ABOUT_STAFF, here);
            return found.size() + here.size();
        }));
    }

    private List<Finding> lost(BoardId board, Instant now) {
        var permit = access.require(SELF, VigilAction.RECONCILE, Target.of(board, "board"));
        var found = new ArrayList<>(ledger.broken(permit));
        found.addAll(ledger.waiting(permit, now, now.minus(IN_OFFICE_HOURS), now.minus(AT_ALL_TIMES), Sweden.day(now)));
        var count = ledger.count(permit);
        if (count.fellFrom(ledger.lastCount(permit))) {
            found.add(Finding.of(AlarmKind.COUNT_FELL, board));
        }
        ledger.keep(permit, count, now);
        return found;
    }
}
