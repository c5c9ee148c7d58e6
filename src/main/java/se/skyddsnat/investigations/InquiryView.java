package se.skyddsnat.investigations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.organisation.StaffMember;

/**
 * An inquiry as the one who works with it sees it.
 *
 * @param missing what it lacks before it can be closed without support; empty when it is closed
 * @param mayProlong whether the viewer may decide on a longer time
 * @param isReader whether the viewer has been asked to read as second reader
 */
public record InquiryView(
        Matter matter,
        Inquiry inquiry,
        List<RunningClock> clocks,
        List<Prolongation> prolongations,
        Set<Inquiry.Missing> missing,
        List<StaffMember> readers,
        Map<StaffId, StaffMember> staff,
        boolean mayWrite,
        boolean mayProlong,
        boolean isReader) {}
