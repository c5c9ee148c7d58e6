package se.skyddsnat.kernel;

/** What a member of staff is trusted with in her board; the delegation levels of the law are among them. */
public enum Role {
    /** Handles matters (socialsekreterare). */
    SOCIAL_WORKER,
    /** Receives reports round the clock (mottagning, socialjour). */
    DUTY_OFFICER,
    /** Leads a team and takes decisions delegated to that level (arbetsledare). */
    TEAM_LEADER,
    /** Answers for a unit (enhetschef). */
    MANAGER,
    /** Presents to the committee and notes what it decided (utskott). */
    COMMITTEE_SECRETARY,
    /** Chairs the board (ordförande). */
    CHAIR,
    /** Keeps the board's units, staff and duty lists in order. */
    ADMINISTRATOR,
    /** Watches over how personal data is handled (dataskyddsombud). */
    DATA_PROTECTION_OFFICER,
    /** Sees figures only, never persons. */
    ANALYST
}
