package se.skyddsnat.clocks;

/** How sure we are of the number: which text was read, or who chose it. */
public enum Evidence {
    /** The section was read in the text in force around the turn of 2025/26. */
    STATUTE_READ,
    /** The section was read in the text of 1 September 2025. */
    STATUTE_READ_SEPTEMBER_2025,
    GUIDANCE_READ,
    /** Guidance says "late in the day"; that late is 16:00 is our own choice. */
    GUIDANCE_WITH_OWN_HOUR,
    /** The number stands in the promise itself. */
    NUMBER_PROMISED,
    /** Our default until the owner decides another and signs it. */
    OWN_NUMBER,
    /** Not read: the screen tells the reader to check the section. */
    NOT_READ
}
