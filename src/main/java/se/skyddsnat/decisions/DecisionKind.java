package se.skyddsnat.decisions;

/** What is decided on. The delegation table says at which level. */
public enum DecisionKind {
    /** A child's or somebody else's own application for care or support (G49). */
    OWN_APPLICATION,
    SUPPORT,
    CONTACT_PERSON,
    HVB_PLACEMENT,
    FAMILY_HOME_PLACEMENT,
    FOLLOW_UP,
    LVU_APPLICATION,
    LVU_IMMEDIATE_CUSTODY,
    BAN_OTHERS_CHILDREN,
    /** An appeal that came in too late is turned away (FL 45). */
    APPEAL_DISMISSED,
    /** A demand for a decision after six months is refused (FL 12). */
    DECISION_DEMAND_REFUSED;

    /** Compulsory care: where a disability is suspected, a second reader comes first (VX2). */
    public boolean compulsoryCare() {
        return this == LVU_APPLICATION || this == LVU_IMMEDIATE_CUSTODY;
    }
}
