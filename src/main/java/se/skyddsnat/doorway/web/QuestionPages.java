package se.skyddsnat.doorway.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.doorway.web.Question.Voice;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Municipality;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Ui;

/** Puts together each question's page, and knows which question follows which. */
@Component
class QuestionPages {

    private final Concerns concerns;
    private final Organisation organisation;
    private final Clock clock;

    QuestionPages(Concerns concerns, Organisation organisation, Clock clock) {
        this.concerns = concerns;
        this.organisation = organisation;
        this.clock = clock;
    }

    QuestionPage page(Ui ui, Question question, int child, Answers answers, FormErrors errors) {
        var way = way(answers);
        var check = question == Question.CHECK;
        return new QuestionPage(
                question.word(),
                answers.voice().word(),
                way.indexOf(question) + 1,
                way.size(),
                child,
                answers.children(),
                answers.form(),
                errors,
                check ? "/orosanmalan/skicka" : url(question, child),
                back(way, question, child, answers),
                answers.begun(),
                question == Question.HOME || question == Question.PLACE ? municipalities() : List.of(),
                check ? rows(ui, answers, way) : List.of(),
                check ? receivers(answers) : List.of());
    }

    String next(Question question, int child, Answers answers) {
        var way = way(answers);
        return question == Question.CHILD && child < answers.children()
                ? url(Question.CHILD, child + 1)
                : way.get(Math.min(way.indexOf(question) + 1, way.size() - 1)).url();
    }

    static String url(Question question, int child) {
        return question == Question.CHILD && child > 1 ? question.url() + "?nr=" + child : question.url();
    }

    List<Question> way(Answers answers) {
        var asked = answers.form().values().containsKey("place-asked");
        return Question.way(
                answers.voice(),
                asked || homeSaid(answers) && receivers(answers, null).isEmpty());
    }

    LocalDate today() {
        return Sweden.day(clock.instant());
    }

    /** The names of the boards that get the report as it stands. */
    private List<String> receivers(Answers answers) {
        return receivers(answers, answers.orNull("place")).stream()
                .map(Board::name)
                .distinct()
                .toList();
    }

    private List<Board> receivers(Answers answers, @org.jspecify.annotations.Nullable String place) {
        return new ReportFromAnswers(answers, today())
                .children().stream()
                        .flatMap(child -> concerns.receiver(child, place).stream())
                        .toList();
    }

    private static boolean homeSaid(Answers answers) {
        return answers.form().values().containsKey("home-address");
    }

    private String back(List<Question> way, Question question, int child, Answers answers) {
        if (question == Question.CHILD && child > 1) {
            return url(Question.CHILD, child - 1);
        }
        var at = way.indexOf(question);
        if (at <= 0) {
            return question == Question.WHO ? "/" : "/orosanmalan";
        }
        var before = way.get(at - 1);
        return before == Question.WHO ? "/orosanmalan" : url(before, before == Question.CHILD ? answers.children() : 1);
    }

    private List<Option> municipalities() {
        return organisation.municipalities().stream()
                .map(m -> Option.of(m.code(), m.name()))
                .toList();
    }

    private List<SummaryRow> rows(Ui ui, Answers answers, List<Question> way) {
        var rows = new ArrayList<SummaryRow>();
        for (var question : way) {
            if (question == Question.CHILD) {
                for (int i = 1; i <= answers.children(); i++) {
                    rows.add(row(ui, answers, question, i));
                }
            } else if (question != Question.CHECK) {
                rows.add(row(ui, answers, question, 1));
            }
        }
        return rows;
    }

    private SummaryRow row(Ui ui, Answers answers, Question question, int child) {
        var said = Answers.names(question, child).stream()
                .filter(name -> !name.equals("place-asked") && !name.equals("siblings"))
                .map(name -> spoken(ui, answers, name))
                .filter(text -> !text.isBlank());
        var extra = child > 1 && answers.form().chosen("siblings", "yes")
                ? Stream.of(ui.t("doorway.siblings.yes"))
                : Stream.<String>empty();
        var text = String.join("\n", Stream.concat(said, extra).toList());
        var url = question == Question.WHO ? "/orosanmalan" : url(question, child);
        var label = ui.t("doorway.row." + question.word() + (answers.voice() == Voice.SELF ? ".self" : ""), child);
        return new SummaryRow(
                label, text.isBlank() ? ui.t("doorway.row.nothing") : text, url, ui.t("doorway.row.change"));
    }

    private String spoken(Ui ui, Answers answers, String name) {
        var value = answers.form().value(name);
        return switch (name) {
            case "voice" -> ui.t("doorway.voice." + answers.voice().word());
            case "home-municipality", "place" -> municipality(value);
            case "danger" -> value.isEmpty() ? "" : ui.t("doorway.danger.yes");
            case "feedback" -> value.isEmpty() ? "" : ui.t("doorway.feedback.yes");
            default -> name.endsWith("age") && !value.isEmpty() ? ui.t("doorway.years", value) : value;
        };
    }

    private String municipality(String code) {
        return organisation.municipalities().stream()
                .filter(m -> m.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElse("");
    }
}
