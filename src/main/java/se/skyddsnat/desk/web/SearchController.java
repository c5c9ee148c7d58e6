package se.skyddsnat.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.desk.Hit;
import se.skyddsnat.desk.Search;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Searching by name, identity number or matter number. Always by a form's body: what is sought stands in no address and no log. */
@Controller
class SearchController {

    private final Search search;
    private final java.time.Clock clock;

    SearchController(Search search, java.time.Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/desk/sok")
    ModelAndView ask(Actor.Staff actor) {
        return Pages.of("desk/search", new SearchPage("", null, FormErrors.none()));
    }

    @PostMapping("/desk/sok")
    ModelAndView find(Actor.Staff actor, Ui ui, Form form) {
        var words = form.value("q");
        var errors = new FormErrors();
        return switch (search.search(actor, words)) {
            case Search.Found.TooShort _ -> refused(words, errors.add("q", "desk.search.short"));
            case Search.Found.WrongNumber(var wrong) ->
                refused(words, errors.add("q", wrong.reasonKey(), wrong.hint()));
            case Search.Found.Hits(var hits) -> {
                var lines = hits.stream().map(hit -> line(ui, hit)).toList();
                yield Pages.of("desk/search", new SearchPage(words, lines, errors));
            }
        };
    }

    private static ModelAndView refused(String words, FormErrors errors) {
        return Pages.with(HttpStatus.UNPROCESSABLE_CONTENT, "desk/search", new SearchPage(words, null, errors));
    }

    private MatterPage.Line line(Ui ui, Hit hit) {
        var time = new TimeWords(ui, clock.instant());
        var matter = hit.matter();
        var stage = ui.t("desk.stage." + matter.stage().name());
        var owner = hit.owner() == null ? ui.t("desk.owner.none") : hit.owner();
        return new MatterPage.Line(
                ui.t("desk.search.hit", new RowWords(ui, time).child(hit.child()), matter.number()),
                hit.mayOpen() ? "/desk/arende/" + matter.id() : null,
                ui.t(
                        hit.mayOpen() ? "desk.search.open" : "desk.search.ask",
                        stage,
                        hit.unit().name(),
                        owner));
    }
}
