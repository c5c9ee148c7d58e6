package se.skyddsnat.clocks;

/**
 * How a time limit is told to the person it concerns and to the one who must keep it.
 *
 * @param titleSv what shall have happened, in plain Swedish
 * @param consequenceSv what happens if it has not
 * @param titleEn the same as the Swedish title, in English
 * @param consequenceEn the same as the Swedish consequence, in English
 */
public record ClockText(String titleSv, String consequenceSv, String titleEn, String consequenceEn) {

    public ClockText {
        if (titleSv.isBlank() || consequenceSv.isBlank() || titleEn.isBlank() || consequenceEn.isBlank()) {
            throw new IllegalArgumentException("A clock without words in both languages is shown to nobody");
        }
    }
}
