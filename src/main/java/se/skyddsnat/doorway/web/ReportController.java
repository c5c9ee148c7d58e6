package se.skyddsnat.doorway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.doorway.SealedDrafts;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The report, one question a page. What is typed is kept as it is typed; nobody has to say who she is. */
@Controller
class ReportController {

    private final DraftCookie drafts;
    private final QuestionPages pages;

    ReportController(DraftCookie drafts, QuestionPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/orosanmalan")
    ModelAndView begin(Ui ui, HttpServletRequest request) {
        return show(ui, Question.WHO, 1, drafts.open(request), FormErrors.none());
    }

    @GetMapping("/orosanmalan/{path}")
    ModelAndView ask(
            Ui ui, @PathVariable String path, @RequestParam(defaultValue = "1") int nr, HttpServletRequest request) {
        var answers = drafts.open(request);
        var question = question(path);
        if (!answers.begun() || !pages.way(answers).contains(question)) {
            return new ModelAndView("redirect:/orosanmalan");
        }
        return show(ui, question, child(nr, answers), answers, FormErrors.none());
    }

    @PostMapping("/orosanmalan")
    ModelAndView who(Ui ui, Form form, HttpServletRequest request, HttpServletResponse response) {
        return answer(ui, Question.WHO, 1, form, request, response);
    }

    @PostMapping("/orosanmalan/{path}")
    ModelAndView answer(
            Ui ui,
            @PathVariable String path,
            @RequestParam(defaultValue = "1") int nr,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(ui, question(path), nr, form, request, response);
    }

    @PostMapping("/orosanmalan/radera")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        drafts.drop(request, response);
        return "redirect:/orosanmalan";
    }

    /** Keeps what is being typed; the page does not wait for it. */
    @PostMapping("/utkast/orosanmalan")
    ResponseEntity<Void> save(Form form, HttpServletRequest request, HttpServletResponse response) {
        var answers = drafts.open(request);
        for (var name : Answers.allNames(Math.min(20, answers.children() + 1))) {
            if (form.values().containsKey(name)) {
                answers = new Answers(answers.form().with(name, form.all(name).toArray(String[]::new)));
            }
        }
        var kept = drafts.keep(answers, request, response);
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONTENT_TOO_LARGE)
                .build();
    }

    private ModelAndView answer(
            Ui ui, Question question, int nr, Form form, HttpServletRequest request, HttpServletResponse response) {
        var before = drafts.open(request);
        var child = child(nr, before);
        var answers = before.with(question, child, form);
        if (question == Question.CHILD && form.chosen("drop", "1")) {
            var url = QuestionPages.url(Question.CHILD, Math.max(1, child - 1));
            return go(answers.without(child), url, request, response);
        }
        var errors = Completeness.of(answers, question, child, pages.today());
        if (!errors.any() && !drafts.keep(answers, request, response)) {
            errors.add("worry", "doorway.error.all", SealedDrafts.LONGEST);
        }
        return errors.any()
                ? again(ui, question, child, answers, errors)
                : on(question, child, answers, form, request, response);
    }

    private ModelAndView on(
            Question question,
            int child,
            Answers answers,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return question == Question.CHILD && form.chosen("more", "1")
                ? oneMore(answers, request, response)
                : new ModelAndView("redirect:" + pages.next(question, child, answers));
    }

    private ModelAndView oneMore(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var many = Math.min(20, answers.children() + 1);
        return go(
                answers.with("children", String.valueOf(many)),
                QuestionPages.url(Question.CHILD, many),
                request,
                response);
    }

    private ModelAndView go(Answers answers, String url, HttpServletRequest request, HttpServletResponse response) {
        drafts.keep(answers, request, response);
        return new ModelAndView("redirect:" + url);
    }

    private ModelAndView show(Ui ui, Question question, int child, Answers answers, FormErrors errors) {
        return Pages.of("doorway/question", pages.page(ui, question, child, answers, errors));
    }

    private ModelAndView again(Ui ui, Question question, int child, Answers answers, FormErrors errors) {
        return Pages.again("doorway/question", pages.page(ui, question, child, answers, errors));
    }

    private static int child(int nr, Answers answers) {
        return Math.clamp(nr, 1, answers.children());
    }

    private static Question question(String path) {
        return Question.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
