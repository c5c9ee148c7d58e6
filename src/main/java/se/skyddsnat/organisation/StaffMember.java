package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.UnitId;

/**
 * A named human who works for a board.
 *
 * @param degree the degree that the law asks for in children's matters (SoL 25:1–3), or null
 * @param experienceMonths months of work with children's matters
 * @param endsOn the last day of employment, or null
 */
public record StaffMember(
        StaffId id,
        BoardId board,
        UnitId unit,
        String login,
        String name,
        String title,
        String email,
        Set<Role> roles,
        @Nullable Degree degree,
        int experienceMonths,
        @Nullable LocalDate endsOn) {

    /** The degrees of SoL 25:1–3. */
    public enum Degree {
        SOCIONOM,
        RELEVANT_BACHELOR,
        RECOGNISED_FOREIGN
    }

    public boolean worksOn(LocalDate day) {
        return endsOn == null || !day.isAfter(endsOn);
    }

    public Optional<Degree> knownDegree() {
        return Optional.ofNullable(degree);
    }

    public Actor.Staff asActor() {
        return new Actor.Staff(id, board, unit, roles, name);
    }
}
