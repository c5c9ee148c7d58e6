package se.skyddsnat.desk;

import java.util.List;
import java.util.Set;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.kernel.StaffId;

/**
 * What is a member of staff's own: her matters and those of the colleagues she stands in for.
 *
 * @param owners herself and those colleagues
 */
record Own(Set<StaffId> owners, List<Matter> matters) {

    static final Own NOTHING = new Own(Set.of(), List.of());

    boolean holds(Matter matter) {
        return matter.owner() != null && owners.contains(matter.owner());
    }
}
