package se.skyddsnat.identity;

import se.skyddsnat.kernel.Term;

/** How strongly a person's whereabouts are protected; three levels of the population register (FBL 16, 17 a §§; 1991:483). */
@Term(sv = "skyddade personuppgifter", law = "OSL 21:3, 22:1–2")
public enum Protection {
    NONE,
    /** Sekretessmarkering. */
    SECRECY_MARK,
    /** Skyddad folkbokföring. */
    PROTECTED_REGISTRATION,
    /** Fingerade personuppgifter. */
    FICTITIOUS;

    public boolean isProtected() {
        return this != NONE;
    }
}
