package se.skyddsnat.investigations;

import java.time.Instant;
import java.time.LocalDate;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Term;

/** A decision that an inquiry may take longer, to a stated day and with its särskilda skäl. */
@Term(sv = "förlängning av utredningstiden", law = "SoL 20:3")
public record Prolongation(LocalDate until, String reason, StaffId decidedBy, Instant at) {}
