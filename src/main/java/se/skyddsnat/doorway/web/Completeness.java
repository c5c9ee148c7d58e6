package se.skyddsnat.doorway.web;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.doorway.web.Question.Voice;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.ui.FormErrors;

/** What has to be mended before one goes on; as little as possible is demanded, and never who one is. */
final class Completeness {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTE = 2_000;

    private Completeness() {}

    static FormErrors of(Answers answers, Question question, int child, LocalDate today) {
        var errors = FormErrors.none();
        switch (question) {
            case WHO -> who(answers, errors);
            case CHILD -> child(answers, child, today, errors);
            case WORRY -> worry(answers, errors);
            case YOU -> you(answers, errors);
            case HOME -> tooLong(answers, List.of("home-address", "now"), LONGEST_LINE, errors);
            case PLACE, CHECK -> {}
        }
        return errors;
    }

    private static void who(Answers answers, FormErrors errors) {
        if (Voice.of(answers.form().value("voice")).isEmpty()) {
            errors.add("voice", "doorway.error.voice");
        }
    }

    private static void child(Answers answers, int child, LocalDate today, FormErrors errors) {
        var form = answers.form();
        var given = Answers.ofChild(child, "given");
        var names = Answers.names(Question.CHILD, child).stream()
                .filter(name -> !name.equals("siblings"))
                .toList();
        if (names.stream().allMatch(form::blank)) {
            errors.add(given, "doorway.error.child");
        }
        age(answers, Answers.ofChild(child, "age"), errors);
        number(answers, Answers.ofChild(child, "number"), today, errors);
        tooLong(answers, List.of(given, Answers.ofChild(child, "family")), LONGEST_LINE, errors);
        tooLong(answers, List.of(Answers.ofChild(child, "about")), LONGEST_NOTE, errors);
    }

    private static void number(Answers answers, String name, LocalDate today, FormErrors errors) {
        var typed = answers.form().value(name);
        if (!typed.isEmpty() && IdentityNumber.parse(typed, today) instanceof IdentityNumber.Parsed.Wrong wrong) {
            errors.add(name, wrong.reasonKey(), wrong.hint());
        }
    }

    private static void worry(Answers answers, FormErrors errors) {
        var length = answers.form().value("worry").length();
        if (length == 0) {
            errors.add("worry", answers.voice() == Voice.SELF ? "doorway.error.own" : "doorway.error.worry");
        } else if (length > ReportConcern.LONGEST_WORRY) {
            errors.add("worry", "doorway.error.long", length, ReportConcern.LONGEST_WORRY);
        }
    }

    private static void you(Answers answers, FormErrors errors) {
        age(answers, "you-age", errors);
        var lines = List.of("you-name", "phone", "email", "reach", "profession", "organisation");
        tooLong(answers, lines, LONGEST_LINE, errors);
    }

    private static void age(Answers answers, String name, FormErrors errors) {
        var age = answers.form().value(name);
        if (!age.isEmpty() && !(age.matches("\\d{1,2}") && Integer.parseInt(age) <= 25)) {
            errors.add(name, "doorway.error.age", age);
        }
    }

    private static void tooLong(Answers answers, List<String> names, int longest, FormErrors errors) {
        for (var name : names) {
            var length = answers.form().value(name).length();
            if (length > longest) {
                errors.add(name, "doorway.error.long", length, longest);
            }
        }
    }
}
