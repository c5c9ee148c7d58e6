package se.skyddsnat.organisation;

/** What somebody has been trained to see (G15). */
public enum Competence {
    VIOLENCE,
    FGM,
    FORCED_MARRIAGE,
    HONOUR,
    /** Neurodevelopmental conditions (NPF). */
    NPF,
    TRAUMA,
    SEXUAL_ABUSE
}
