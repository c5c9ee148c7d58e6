package se.skyddsnat.commitments;

import se.skyddsnat.kernel.Language;

/** One and the same thing said in Swedish and in English. */
public record Wording(String sv, String en) {

    /** Swedish to whoever reads Swedish, English to everybody else. */
    public String in(Language language) {
        return language.equals(Language.SWEDISH) ? sv : en;
    }
}
