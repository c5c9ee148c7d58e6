package se.skyddsnat.doorway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.concerns.Concerns;
import se.skyddsnat.concerns.Reported;
import se.skyddsnat.documents.Checked;
import se.skyddsnat.documents.CheckedFile;
import se.skyddsnat.documents.DocumentCheck;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.BoardId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Sends the report and hands over the receipt. */
@Controller
class SendController {

    private static final int MOST_FILES = 5;

    private final DraftCookie drafts;
    private final QuestionPages pages;
    private final Concerns concerns;
    private final DocumentCheck check;
    private final Organisation organisation;
    private final Receivers receivers;

    SendController(
            DraftCookie drafts,
            QuestionPages pages,
            Concerns concerns,
            DocumentCheck check,
            Organisation organisation,
            Receivers receivers) {
        this.drafts = drafts;
        this.pages = pages;
        this.concerns = concerns;
        this.check = check;
        this.organisation = organisation;
        this.receivers = receivers;
    }

    @PostMapping("/orosanmalan/skicka")
    ModelAndView send(
            Ui ui,
            @RequestParam(name = "files", required = false) List<MultipartFile> sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var answers = drafts.open(request);
        var unfinished = unfinished(answers);
        if (unfinished != null) {
            return new ModelAndView("redirect:" + unfinished);
        }
        var errors = FormErrors.none();
        var files = look(sent == null ? List.of() : sent, errors);
        if (errors.any()) {
            return Pages.again("doorway/question", pages.page(ui, Question.CHECK, 1, answers, errors));
        }
        var command = new ReportFromAnswers(answers, pages.today()).command(files);
        // At this door nobody is asked who she is, also when her browser happens to be signed in.
        return concerns.report(new Actor.Visitor(), command) instanceof Reported.Received received
                ? done(received, answers, request, response)
                : new ModelAndView("redirect:" + Question.WORRY.url());
    }

    @GetMapping("/orosanmalan/klart")
    ModelAndView done(HttpServletRequest request) {
        var form = drafts.open(request).form();
        if (form.blank("done-code")) {
            return new ModelAndView("redirect:/kvitto");
        }
        var at = Instant.parse(form.value("done-at"));
        var who = form.all("done-board").stream()
                .map(code -> receivers.of(organisation.boardOf(code), at))
                .toList();
        return Pages.of("doorway/done", new DonePage(form.value("done-code"), form.value("done-voice"), who));
    }

    /** Only the code and who has it are kept; what was written is gone from the draft. */
    private ModelAndView done(
            Reported.Received received, Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var kept = Map.of(
                "done-code", List.of(received.code()),
                "done-at", List.of(received.at().toString()),
                "done-voice", List.of(answers.voice().word()),
                "done-board", received.boards().stream().map(this::municipality).toList());
        drafts.keep(new Answers(Form.of(kept)), request, response);
        return new ModelAndView("redirect:/orosanmalan/klart");
    }

    private String municipality(BoardId board) {
        return organisation.find(board).municipalityCode();
    }

    private @org.jspecify.annotations.Nullable String unfinished(Answers answers) {
        if (!answers.begun()) {
            return "/orosanmalan";
        }
        for (var question : pages.way(answers)) {
            var many = question == Question.CHILD ? answers.children() : 1;
            for (int i = 1; i <= many; i++) {
                if (Completeness.of(answers, question, i, pages.today()).any()) {
                    return QuestionPages.url(question, i);
                }
            }
        }
        return null;
    }

    private List<CheckedFile> look(List<MultipartFile> sent, FormErrors errors) throws IOException {
        var files = new ArrayList<CheckedFile>();
        var chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > MOST_FILES) {
            errors.add("files", "doorway.error.files", chosen.size(), MOST_FILES);
            return files;
        }
        for (var file : chosen) {
            var name = file.getOriginalFilename();
            switch (check.check(name == null ? "" : name, file.getBytes())) {
                case Checked.Ok ok -> files.add(ok.file());
                case Checked.Refused no -> errors.add("files", no.key(), no.name());
            }
        }
        return files;
    }
}
