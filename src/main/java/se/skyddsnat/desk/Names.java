package se.skyddsnat.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.StaffMember;

/** The names of a board's staff, also of those who have left. */
record Names(Map<StaffId, StaffMember> staff) {

    String of(StaffId id) {
        var member = staff.get(id);
        return member == null ? "–" : member.name();
    }

    /** The name of whoever holds something, or null while nobody does. */
    @Nullable
    String orNobody(@Nullable StaffId id) {
        return id == null ? null : of(id);
    }
}
