package se.skyddsnat.cases;

import java.time.LocalDate;
import se.skyddsnat.kernel.StaffId;

/** Time that somebody spent talking with the child herself, in minutes, and whether it was in private (SoL 20:7). */
public record ChildTalk(StaffId staff, LocalDate day, int minutes, boolean inPrivate) {}
