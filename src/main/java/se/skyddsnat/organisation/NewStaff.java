package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.UnitId;

/**
 * Somebody who begins to work for a board.
 *
 * @param login what the log-in service calls her, such as her HSA-id
 * @param roles at least one
 * @param experienceMonths months of work with children's matters, not negative
 * @param endsOn the last day of employment, or null
 */
public record NewStaff(
        String login,
        String name,
        String title,
        String email,
        UnitId unit,
        Set<Role> roles,
        StaffMember.@Nullable Degree degree,
        int experienceMonths,
        @Nullable LocalDate endsOn) {}
