package se.skyddsnat.documents.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.documents.Checked;
import se.skyddsnat.documents.DocumentCheck;
import se.skyddsnat.documents.Documents;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** The documents of a matter, for those who work with it. */
@Controller
class DocumentController {

    /** A document is never shown as a page of ours: it is saved, and can do nothing in the browser. */
    private static final String HARMLESS = "sandbox; default-src 'none'";

    private final Documents documents;
    private final DocumentCheck check;

    DocumentController(Documents documents, DocumentCheck check) {
        this.documents = documents;
        this.check = check;
    }

    @GetMapping("/desk/arende/{matter}/dokument")
    ModelAndView list(Actor.Staff actor, @PathVariable UUID matter, Ui ui) {
        return Pages.of("documents/list", page(actor, new MatterId(matter), ui, FormErrors.none()));
    }

    @PostMapping("/desk/arende/{matter}/dokument")
    Object add(
            Actor.Staff actor,
            @PathVariable UUID matter,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            Ui ui)
            throws IOException {
        var id = new MatterId(matter);
        if (file == null
                || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank()) {
            return again(actor, id, ui, new FormErrors().add("fil", "documents.add.none"));
        }
        return switch (check.check(String.valueOf(file.getOriginalFilename()), file.getBytes())) {
            case Checked.Ok ok -> {
                documents.add(actor, id, ok.file());
                yield "redirect:/desk/arende/" + matter + "/dokument";
            }
            case Checked.Refused no -> again(actor, id, ui, new FormErrors().add("fil", no.key(), no.name()));
        };
    }

    @GetMapping("/desk/arende/{matter}/dokument/{document}")
    ResponseEntity<byte[]> open(Actor.Staff actor, @PathVariable UUID matter, @PathVariable UUID document) {
        var opened = documents.open(actor, new MatterId(matter), document);
        var disposition = ContentDisposition.attachment()
                .filename(opened.document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, opened.document().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .body(opened.content());
    }

    private ModelAndView again(Actor.Staff actor, MatterId matter, Ui ui, FormErrors errors) {
        return Pages.again("documents/list", page(actor, matter, ui, errors));
    }

    private DocumentsPage page(Actor.Staff actor, MatterId matter, Ui ui, FormErrors errors) {
        return DocumentsPage.of(matter, documents.of(actor, matter), ui, errors);
    }
}
