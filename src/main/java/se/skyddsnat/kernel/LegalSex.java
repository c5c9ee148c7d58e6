package se.skyddsnat.kernel;

/** The legal sex that a number states; it says nothing of how the person wishes to be spoken of. */
@Term(sv = "juridiskt kön", law = "FBL 18 §")
public enum LegalSex {
    WOMAN,
    MAN
}
