package se.skyddsnat.desk.web;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;

/**
 * Correcting a note.
 *
 * @param action where the correction is sent
 * @param original the note as it was written
 * @param newer the correction that somebody else has made in the meantime, or null
 */
public record CorrectionPage(
        String back,
        String action,
        String number,
        String unit,
        MatterPage.Note original,
        MatterPage.@Nullable Note newer,
        Form form,
        FormErrors errors) {}
