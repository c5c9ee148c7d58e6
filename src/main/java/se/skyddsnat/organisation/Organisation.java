package se.skyddsnat.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;

/** Who answers for whom: municipalities, boards, units and the people who work there. Holds nothing about anyone in need. */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private final OrganisationStore store;
    private final Clock clock;

    Organisation(OrganisationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All municipalities in Swedish alphabetical order. */
    public List<Municipality> municipalities() {
        return store.municipalities();
    }

    public List<Board> boards() {
        return store.boards();
    }

    /** The board that answers for a municipality; every municipality has one. */
    public Board boardOf(String municipalityCode) {
        return find(Board.idOf(municipalityCode));
    }

    /** @throws IllegalStateException if there is no such board, which is a bug: ids of boards come from the system itself */
    public Board find(BoardId id) {
        return store.board(id).orElseThrow(() -> new IllegalStateException("no such board: " + id));
    }

    public List<Unit> units(BoardId board) {
        return store.units(board);
    }

    /** @throws IllegalStateException if the board has no unit of that kind */
    public Unit unitOf(BoardId board, Unit.Kind kind) {
        return units(board).stream()
                .filter(u -> u.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the board has no unit that is " + kind));
    }

    public Unit unit(BoardId board, UnitId id) {
        return units(board).stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such unit in the board: " + id));
    }

    /** Where the postal code lies, if it is known. */
    public Optional<String> municipalityOfPostalCode(String postalCode) {
        var digits = postalCode.replaceAll("\\D", "");
        return digits.length() == 5 ? store.municipalityOfPostalCode(Integer.parseInt(digits)) : Optional.empty();
    }

    /** The municipality whose seat lies nearest: good enough to find a duty desk, never used to decide who answers in the end. */
    public Municipality nearest(double latitude, double longitude) {
        var shrink = Math.cos(Math.toRadians(latitude));
        return municipalities().stream()
                .min(Comparator.comparingDouble(
                        m -> Math.pow(m.latitude() - latitude, 2) + Math.pow((m.longitude() - longitude) * shrink, 2)))
                .orElseThrow();
    }

    /** @throws IllegalStateException if the board has no queue, which the reconciliation also alarms about */
    public Queue queue(BoardId board) {
        return store.queue(board).orElseThrow(() -> new IllegalStateException("the board has no queue: " + board));
    }

    public Optional<StaffMember> staff(BoardId board, StaffId id) {
        return store.staff(board, id);
    }

    public Optional<StaffMember> byLogin(String login) {
        return store.byLogin(login).filter(s -> s.worksOn(today()));
    }

    /** Everybody who works for the board today, by name. */
    public List<StaffMember> staffOf(BoardId board) {
        return store.staffOf(board, today());
    }

    /** The names of everybody of the board, for lists that show who has what without a question per row. */
    public Map<StaffId, StaffMember> staffById(BoardId board) {
        return staffOf(board).stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }

    /** Everybody who works or has worked for the board, for names in what has happened. */
    public Map<StaffId, StaffMember> everybodyById(BoardId board) {
        return store.everybodyOf(board).stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }

    public boolean competent(StaffId staff, Competence field) {
        return store.competent(staff, field, today());
    }

    /** The one who holds something, and whoever stands in for her at that moment. */
    public Set<StaffId> standInsAnd(BoardId board, StaffId holder, Instant at) {
        return store.standInsAnd(board, holder, at);
    }

    /** Herself, and those of the board for whom she stands in at that moment. */
    public Set<StaffId> herselfAndThoseSheStandsInFor(BoardId board, StaffId substitute, Instant at) {
        return store.herselfAndThoseSheStandsInFor(board, substitute, at);
    }

    /** The boards whose queue leads to nobody; anything but an empty list is an alarm. */
    public List<BoardId> queuesWithoutHuman() {
        return store.queuesWithoutHuman(today());
    }

    private LocalDate today() {
        return Sweden.day(clock.instant());
    }
}
