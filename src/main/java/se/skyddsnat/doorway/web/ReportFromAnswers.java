package se.skyddsnat.doorway.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concerns.Channel;
import se.skyddsnat.concerns.ReportConcern;
import se.skyddsnat.concerns.ReportedChild;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;
import se.skyddsnat.concerns.Reporter;
import se.skyddsnat.documents.CheckedFile;
import se.skyddsnat.doorway.web.Question.Voice;
import se.skyddsnat.kernel.IdentityNumber;

/** Makes the report out of what was answered. */
record ReportFromAnswers(Answers answers, LocalDate today) {

    ReportConcern command(List<CheckedFile> attachments) {
        var self = answers.voice() == Voice.SELF;
        return new ReportConcern(
                channel(),
                self ? ReportConcern.Kind.OWN_WORDS : ReportConcern.Kind.WORRY,
                null,
                reporter(),
                children(),
                answers.form().chosen("siblings", "yes"),
                answers.form().value("worry"),
                answers.form().chosen("danger", "yes"),
                answers.orNull("place"),
                attachments,
                answers.form().value(Answers.KEY));
    }

    List<ReportedChild> children() {
        return answers.voice() == Voice.SELF
                ? List.of(self())
                : IntStream.rangeClosed(1, answers.children())
                        .mapToObj(this::child)
                        .toList();
    }

    private Channel channel() {
        return switch (answers.voice()) {
            case PRIVATE -> Channel.PUBLIC_WEB;
            case WORK -> Channel.PROFESSIONAL_WEB;
            case SELF -> Channel.CHILD;
        };
    }

    private Reporter reporter() {
        var said = answers.orNull("you-name") != null
                || answers.orNull("phone") != null
                || answers.orNull("email") != null;
        var kind = switch (answers.voice()) {
            case SELF -> Reporter.Kind.CHILD;
            case WORK -> Reporter.Kind.PROFESSIONAL;
            case PRIVATE -> said ? Reporter.Kind.PRIVATE : Reporter.Kind.ANONYMOUS;
        };
        return new Reporter(
                kind,
                answers.orNull("you-name"),
                answers.orNull("phone"),
                answers.orNull("email"),
                answers.orNull("organisation"),
                answers.orNull("profession"),
                answers.orNull("reach"),
                kind == Reporter.Kind.PROFESSIONAL && answers.form().chosen("feedback", "yes"));
    }

    private ReportedChild child(int nr) {
        return new ReportedChild(
                number(answers.form().value(Answers.ofChild(nr, "number"))),
                answers.form().value(Answers.ofChild(nr, "given")),
                answers.form().value(Answers.ofChild(nr, "family")),
                null,
                age(Answers.ofChild(nr, "age")),
                null,
                answers.orNull(Answers.ofChild(nr, "about")),
                home(),
                null,
                new Whereabouts(null, null, answers.orNull("now")));
    }

    private ReportedChild self() {
        return new ReportedChild(
                new IdentityNumber.Unknown(),
                answers.form().value("you-name"),
                "",
                null,
                age("you-age"),
                null,
                null,
                home(),
                null,
                new Whereabouts(null, null, answers.orNull("now")));
    }

    private Whereabouts home() {
        return new Whereabouts(answers.orNull("home-municipality"), null, answers.orNull("home-address"));
    }

    private @Nullable Integer age(String name) {
        return answers.form().value(name).matches("\\d{1,2}")
                ? Integer.valueOf(answers.form().value(name))
                : null;
    }

    /** A number that cannot be read has been refused on its own page; here it must never stop a report. */
    private IdentityNumber number(String typed) {
        return IdentityNumber.parse(typed, today) instanceof IdentityNumber.Parsed.Ok ok
                ? ok.number()
                : new IdentityNumber.Unknown();
    }
}
