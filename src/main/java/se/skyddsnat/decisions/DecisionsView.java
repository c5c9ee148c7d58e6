package se.skyddsnat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.StaffMember;

/** A matter's proposals, decisions, letters and appeals, as the one who works with them sees them. */
public record DecisionsView(
        Matter matter,
        List<Proposal> proposals,
        List<Decision> decisions,
        List<Letter> letters,
        List<Appeal> appeals,
        Map<UUID, Boolean> looksInTime,
        List<Recipient> recipients,
        Map<StaffId, StaffMember> staff,
        Map<DecisionKind, Delegation> delegations,
        Set<Level> levels,
        StaffId viewer,
        boolean mayWrite,
        boolean mayDecide,
        LocalDate today) {

    /** Somebody a letter may go to, by name. */
    public record Recipient(PersonId id, String name, Letter.Role role, boolean isProtected) {}
}
