package se.skyddsnat.decisions.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.decisions.OwnLetters;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The recipient's own page of a decision. The code on the letter is enough; nobody has to sign in to appeal. */
@Controller
@RequestMapping("/beslut/{code}")
class OwnLetterController {

    private static final int LONGEST = 20_000;

    private final OwnLetters letters;

    OwnLetterController(OwnLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable String code, Ui ui) {
        return letters.read(actor, code)
                .map(own -> Pages.of("decisions/own", OwnPage.of(own, ui, Form.empty(), FormErrors.none())))
                .orElseGet(Missing::page);
    }

    @PostMapping("/mottaget")
    Object confirm(Actor actor, @PathVariable String code) {
        return letters.confirm(actor, code) ? "redirect:/beslut/" + code : Missing.page();
    }

    @GetMapping("/overklaga")
    ModelAndView begin(Actor actor, @PathVariable String code, Ui ui) {
        return letters.read(actor, code)
                .map(own -> Pages.of("decisions/appeal", OwnPage.of(own, ui, Form.empty(), FormErrors.none())))
                .orElseGet(Missing::page);
    }

    @PostMapping("/overklaga")
    Object appeal(Actor actor, @PathVariable String code, Form form, Ui ui) {
        if (form.value("words").length() > LONGEST) {
            var errors = new FormErrors().add("words", "decisions.own.words.long");
            return letters.read(actor, code)
                    .map(own -> Pages.again("decisions/appeal", OwnPage.of(own, ui, form, errors)))
                    .orElseGet(Missing::page);
        }
        return letters.appeal(actor, code, form.value("words")) ? "redirect:/beslut/" + code : Missing.page();
    }

    @GetMapping("/brev")
    Object print(Actor actor, @PathVariable String code) {
        return letters.print(actor, code).<Object>map(OwnLetterController::file).orElseGet(Missing::page);
    }

    private static ResponseEntity<byte[]> file(Documents.Opened opened) {
        var disposition = ContentDisposition.attachment()
                .filename(opened.document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, opened.document().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(opened.content());
    }
}
