package se.skyddsnat.desk.web;

import se.skyddsnat.cases.Assignment;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** Says why a matter cannot be given to somebody, and what to do instead. */
final class RefusalWords {

    private RefusalWords() {}

    static String why(Ui ui, String name, Qualification why) {
        return switch (why) {
            case Qualification.Qualified _ -> "";
            case Qualification.NoDegree _ -> ui.t("desk.unfit.degree", name);
            case Qualification.TooLittleExperience little ->
                ui.t("desk.unfit.experience", name, little.months(), little.needed());
            case Qualification.HasLeft _ -> ui.t("desk.unfit.left", name);
        };
    }

    /** The refusal as an error at the question {@code field}; none when it was done. */
    static FormErrors of(Assignment came, String field, String name, MatterFile file) {
        var errors = new FormErrors();
        return switch (came) {
            case Assignment.Done _ -> errors;
            case Assignment.NotHere _ -> errors.add(field, "desk.refused.nothere");
            case Assignment.AlreadyOwned owned -> errors.add(field, "desk.refused.owned", file.name(owned.owner()));
            case Assignment.NotQualified not -> unqualified(errors, field, name, not.why());
        };
    }

    static FormErrors unqualified(FormErrors errors, String field, String name, Qualification why) {
        return switch (why) {
            case Qualification.Qualified _ -> errors;
            case Qualification.NoDegree _ -> errors.add(field, "desk.refused.degree", name);
            case Qualification.TooLittleExperience little ->
                errors.add(field, "desk.refused.experience", name, little.months(), little.needed());
            case Qualification.HasLeft _ -> errors.add(field, "desk.refused.left", name);
        };
    }
}
