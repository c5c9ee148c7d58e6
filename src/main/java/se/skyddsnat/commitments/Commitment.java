package se.skyddsnat.commitments;

import java.util.Set;
import se.skyddsnat.kernel.Term;

/**
 * One thing that society was asked for, and what is done so that it is kept and not only promised.
 *
 * @param chapter the chapter's number, from 1
 * @param kinds at least one
 * @param asked what was asked for
 * @param kept what Skyddsnät does so that it is kept
 */
@Term(sv = "åtagande")
public record Commitment(CommitmentId id, int chapter, Set<CommitmentKind> kinds, Wording asked, Wording kept) {}
