package se.skyddsnat.investigations.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.investigations.Assessment;
import se.skyddsnat.investigations.Findings;
import se.skyddsnat.investigations.Findings.ChildView;
import se.skyddsnat.investigations.Findings.Suspicion;
import se.skyddsnat.investigations.Inquiry;
import se.skyddsnat.investigations.InquiryResult;
import se.skyddsnat.investigations.InquiryView;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** Reads the forms of the inquiry's page, and says what has to be mended. */
final class InquiryForms {

    private static final int LONGEST = 20_000;

    private InquiryForms() {}

    static FormErrors information(Form form) {
        var errors = new FormErrors().required(form, "information", "investigations.information.choose");
        return text(errors, form, "information-text", "investigations.information.needed");
    }

    static FormErrors assessment(Form form) {
        var errors = new FormErrors();
        for (var field : List.of("best-interest", "child-words", "no-talk-reason")) {
            if (form.value(field).length() > LONGEST) {
                errors.add(field, "investigations.text.long");
            }
        }
        if (form.blank("child-chance") != form.blank("child-words")) {
            errors.add(form.blank("child-chance") ? "child-chance" : "child-words", "investigations.child.both");
        }
        return errors;
    }

    static FormErrors prolongation(Form form) {
        var errors = new FormErrors();
        if (form.date("until").isEmpty()) {
            errors.add("until", "investigations.prolong.until.needed");
        }
        return text(errors, form, "prolong-reason", "investigations.prolong.reason.needed");
    }

    /** A text that must be there and may not be endless. */
    static FormErrors text(FormErrors errors, Form form, String field, String key) {
        errors.required(form, field, key);
        return form.value(field).length() > 4_000 ? errors.add(field, "investigations.text.long") : errors;
    }

    static Assessment toAssessment(Form form) {
        var chance = value(form, "child-chance");
        var words = value(form, "child-words");
        return new Assessment(
                value(form, "best-interest"),
                chance == null || words == null ? null : new ChildView(ChildView.Chance.valueOf(chance), words),
                value(form, "no-talk-reason"),
                suspicion(form),
                Integer.parseInt(form.value("version")));
    }

    static Optional<Inquiry.Outcome> outcome(Form form) {
        var chosen = form.value("outcome").replace("_FOLLOW_UP", "");
        return Arrays.stream(Inquiry.Outcome.values())
                .filter(o -> o.name().equals(chosen))
                .findFirst();
    }

    /** Why an act was refused, at the question it belongs to. */
    static FormErrors errors(InquiryResult result, Ui ui) {
        var errors = new FormErrors();
        switch (result) {
            case InquiryResult.Done _ -> {}
            case InquiryResult.NotOpen _ -> errors.add("outcome", "investigations.notopen");
            case InquiryResult.NotQualified _ -> errors.add("best-interest", "investigations.notqualified");
            case InquiryResult.ChangedMeanwhile _ -> errors.add("best-interest", "investigations.changed");
            case InquiryResult.NotCompetent _ -> errors.add("reader", "investigations.reader.notcompetent");
            case InquiryResult.SamePerson _ -> errors.add("reader", "investigations.reader.sameperson");
            case InquiryResult.StillSuspected _ -> errors.add("disability", "investigations.disability.unread");
            case InquiryResult.NotLater no -> errors.add("until", "investigations.prolong.notlater", no.current() + "");
            case InquiryResult.Lacks no -> no.missing().forEach(m -> errors.add(field(m), missingKey(m)));
        }
        return errors;
    }

    static String missingKey(Inquiry.Missing missing) {
        return "investigations.missing." + missing.name().toLowerCase(Locale.ROOT);
    }

    /** Where on the page the missing thing is put right. */
    static String field(Inquiry.Missing missing) {
        return switch (missing) {
            case INFORMATION -> "information";
            case BEST_INTEREST -> "best-interest";
            case CHILD_VIEW -> "child-chance";
            case PRIVATE_TALK -> "no-talk-reason";
            case DISABILITY_QUESTION -> "disability";
            case SECOND_READER -> "reader";
            case DECISION -> "outcome";
        };
    }

    /** The forms as they stand in the inquiry. */
    static Form filled(InquiryView view) {
        return Form.of(stored(view));
    }

    /** The same, with what was just typed on top, so that nothing is lost. */
    static Form filledAnd(InquiryView view, Form typed) {
        var all = new LinkedHashMap<>(stored(view));
        all.putAll(typed.values());
        return Form.of(all);
    }

    /** After somebody else has written: the typed words stay, and the next try is made against what stands there now. */
    static Form filledAnd(InquiryView view, Form typed, InquiryResult result) {
        var form = filledAnd(view, typed);
        return result instanceof InquiryResult.ChangedMeanwhile
                ? form.with("version", view.inquiry().version() + "")
                : form;
    }

    private static Map<String, List<String>> stored(InquiryView view) {
        var findings = view.inquiry().findings();
        var known = new LinkedHashMap<String, List<String>>();
        put(known, "best-interest", findings.bestInterest());
        put(known, "no-talk-reason", findings.noTalkReason());
        if (findings.childView() != null) {
            put(known, "child-chance", findings.childView().chance().name());
            put(known, "child-words", findings.childView().words());
        }
        if (findings.disability() != Suspicion.NOT_ANSWERED) {
            put(known, "disability", findings.disability().name());
        }
        put(known, "version", view.inquiry().version() + "");
        return known;
    }

    private static void put(Map<String, List<String>> known, String field, @Nullable String value) {
        if (value != null) {
            known.put(field, List.of(value));
        }
    }

    private static Suspicion suspicion(Form form) {
        return switch (form.value("disability")) {
            case "YES" -> Findings.Suspicion.YES;
            case "NO" -> Findings.Suspicion.NO;
            default -> Findings.Suspicion.NOT_ANSWERED;
        };
    }

    private static @Nullable String value(Form form, String field) {
        return form.blank(field) ? null : form.value(field);
    }
}
