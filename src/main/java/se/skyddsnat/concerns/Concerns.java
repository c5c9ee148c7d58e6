package se.skyddsnat.concerns;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.access.Target;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.organisation.Organisation;

/** The doors: takes in every worried report, and tells which ones wait. */
@Service
@Transactional
public class Concerns {

    private final Intake intake;
    private final ReportStore reports;
    private final ConcernStore concerns;
    private final WaitingStore waiting;
    private final ReceiptCodes codes;
    private final Organisation organisation;
    private final Access access;
    private final Clock clock;
    private final String lastResort;

    Concerns(
            Intake intake,
            ReportStore reports,
            ConcernStore concerns,
            WaitingStore waiting,
            ReceiptCodes codes,
            Organisation organisation,
            Access access,
            Clock clock,
            @Value("${skyddsnat.concerns.last-resort:0180}") String lastResort) {
        this.intake = intake;
        this.reports = reports;
        this.concerns = concerns;
        this.waiting = waiting;
        this.codes = codes;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
        this.lastResort = lastResort;
    }

    /**
     * Takes in a report about one or several children. When this returns {@link Reported.Received} the report is
     * stored, waits in the queue of the right board, and its clocks run; a retry of the same words with the sender's own
     * key gives the same receipt and never a second report, and other words are never taken for a retry.
     */
    public Reported report(Actor actor, ReportConcern command) {
        var now = clock.instant();
        return refusal(command, now).orElseGet(() -> take(actor, command, now));
    }

    /** Where a child's report would go; nothing when nobody knows, so that one can ask once before it is sent. */
    public Optional<Board> receiver(ReportedChild child, @Nullable String placeChosen) {
        var way = routing().of(child, placeChosen);
        return way.reason() == Routing.Reason.NOBODY_KNEW
                ? Optional.empty()
                : Optional.of(organisation.boardOf(way.municipalityCode()));
    }

    /** All concerns of a matter, newest first. */
    public List<Concern> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return concerns.of(permit, matter);
    }

    /** Concerns of the board that no human has seen yet, oldest first, at most 500. */
    public List<Waiting> unread(Permit permit) {
        return waiting.unread(permit);
    }

    /** For each of the matters the newest concern that waits for somebody; one journey for a whole list. */
    public Map<MatterId, Waiting> waiting(Permit permit, Collection<MatterId> matters) {
        return waiting.of(permit, matters);
    }

    /** What must add up in the board, for the one who reconciles. */
    public Tally tally(Permit permit) {
        return waiting.tally(permit);
    }

    /** Proves that a made-up report has come all the way to its queue, and takes it out of the day's work. */
    public boolean confirmSynthetic(Actor.Automatic actor, String code) {
        var followed = ReceiptCodes.fingerprint(code).map(reports::followed).orElse(List.of());
        for (var one : followed) {
            var permit = access.require(
                    actor, ConcernAction.CONFIRM_SYNTHETIC, Target.of(one.board(), "report", one.report()));
            concerns.ofReport(permit, one.report()).forEach(c -> concerns.confirmSynthetic(permit, c.id()));
        }
        return !followed.isEmpty();
    }

    private Reported take(Actor actor, ReportConcern command, Instant now) {
        var code = codes.next(actor, command);
        var hash = ReceiptCodes.fingerprint(code).orElseThrow();
        if (command.sendersKey() != null) {
            reports.oneAtATime(code);
            var known = reports.followed(hash);
            if (!known.isEmpty()) {
                return new Reported.Received(code, known.getFirst().receivedAt(), boards(known), true);
            }
        }
        var receivedAt = command.receivedAt() == null ? now : command.receivedAt();
        var ways = ways(command);
        ways.forEach((way, children) -> take(actor, command, way, children, hash, receivedAt));
        return new Reported.Received(code, receivedAt, boards(reports.followed(hash)), false);
    }

    private void take(
            Actor actor,
            ReportConcern command,
            Routing.Way way,
            List<ReportedChild> children,
            byte[] hash,
            Instant at) {
        var board = Board.idOf(way.municipalityCode());
        var permit = access.require(at(board, actor), ConcernAction.REPORT_CONCERN, Target.of(board, "report"));
        var id = Ids.next(permit.at());
        var received = at.isAfter(permit.at()) ? permit.at() : at;
        reports.add(permit, id, command, way.reason(), received);
        reports.addReceipt(permit, hash, id, received);
        intake.take(permit, id, command, children, received);
    }

    /** One entry per board; children of one report may live in different municipalities. */
    private Map<Routing.Way, List<ReportedChild>> ways(ReportConcern command) {
        var routing = routing();
        var ways = new LinkedHashMap<String, Routing.Way>();
        var children = new LinkedHashMap<Routing.Way, List<ReportedChild>>();
        for (var child : command.children()) {
            var way = routing.of(child, command.placeChosen());
            var first = ways.computeIfAbsent(way.municipalityCode(), _ -> way);
            children.merge(
                    first,
                    List.of(child),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        return children;
    }

    /** Staff who help another municipality's report on its way act there as their own board, not as colleagues. */
    private Actor at(BoardId board, Actor actor) {
        return actor instanceof Actor.Staff s && !s.board().equals(board)
                ? new Actor.OtherSystem(
                        s.id().toString(), organisation.find(s.board()).name())
                : actor;
    }

    private Optional<Reported> refusal(ReportConcern command, Instant now) {
        var length = command.worry().strip().length();
        if (length == 0 || length > ReportConcern.LONGEST_WORRY) {
            return Optional.of(new Reported.WrongLength(length));
        }
        var count = command.children().size();
        if (count == 0 || count > ReportConcern.MOST_CHILDREN) {
            return Optional.of(new Reported.WrongCount(count));
        }
        var at = command.receivedAt();
        if (at != null && (at.isAfter(now) || at.isBefore(now.minus(366, ChronoUnit.DAYS)))) {
            return Optional.of(new Reported.WrongTime(at));
        }
        return unknownPlace(command).map(Reported.NoSuchPlace::new);
    }

    private Optional<String> unknownPlace(ReportConcern command) {
        var known =
                organisation.municipalities().stream().map(Municipality::code).toList();
        var children = command.children().stream()
                .flatMap(c -> Stream.of(c.home().municipalityCode(), c.now().municipalityCode()));
        return Stream.concat(children, Stream.ofNullable(command.placeChosen()))
                .filter(Objects::nonNull)
                .filter(code -> !known.contains(code))
                .findFirst();
    }

    private Routing routing() {
        return new Routing(organisation.municipalities(), organisation::municipalityOfPostalCode, lastResort);
    }

    private static List<BoardId> boards(List<ReportStore.Followed> followed) {
        return followed.stream().map(ReportStore.Followed::board).toList();
    }
}
