package se.skyddsnat.desk.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.desk.MatterDesk;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Correcting a note: a new note beside the old one. Who comes second sees what the first one wrote, and keeps her own words. */
@Controller
class CorrectionController {

    private final MatterDesk desk;
    private final Journal journal;

    CorrectionController(MatterDesk desk, Journal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    @GetMapping("/desk/arende/{id}/anteckning/{note}")
    ModelAndView open(Actor.Staff actor, Ui ui, @PathVariable UUID id, @PathVariable UUID note) {
        var file = desk.open(actor, new MatterId(id));
        var entry = entry(file, note);
        var form = Form.empty().with("text", entry.text());
        return page(ui, file, entry, form, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/arende/{id}/anteckning/{note}")
    Object correct(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id, @PathVariable UUID note) {
        var file = desk.open(actor, new MatterId(id));
        var entry = entry(file, note);
        var correction = new NewEntry(
                entry.kind(), entry.happenedOn(), form.value("text"), entry.voluntaryContact(), entry.id());
        var errors = new FormErrors();
        return switch (journal.write(actor, file.matter().id(), correction)) {
            case Journal.Writing.Written _ -> Done.CORRECTED.redirect(id);
            case Journal.Writing.WrongLength wrong -> {
                errors.add("text", wrong.characters() == 0 ? "desk.note.empty" : "desk.note.long", wrong.characters());
                yield page(ui, file, entry, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Journal.Writing.NothingToCorrect _ -> overtaken(actor, ui, form, id, note);
            case Journal.Writing.InTheFuture _ -> throw new IllegalStateException("the note was never in the future");
        };
    }

    private ModelAndView overtaken(Actor.Staff actor, Ui ui, Form form, UUID id, UUID note) {
        var now = desk.open(actor, new MatterId(id));
        var errors = new FormErrors().add("text", "desk.correction.overtaken");
        return page(ui, now, entry(now, note), form, errors, HttpStatus.CONFLICT);
    }

    private static ModelAndView page(
            Ui ui, MatterFile file, JournalEntry entry, Form form, FormErrors errors, HttpStatus status) {
        Map<UUID, JournalEntry> byId =
                file.journal().stream().collect(Collectors.toMap(JournalEntry::id, Function.identity()));
        var words = new JournalWords(ui, file, new TimeWords(ui, file.at()));
        var newer = Optional.ofNullable(entry.correctedBy()).map(byId::get);
        var last = newer.orElse(entry);
        var page = new CorrectionPage(
                MatterWords.url(file),
                MatterWords.url(file) + "/anteckning/" + last.id(),
                file.matter().number(),
                file.unit().name(),
                words.note(entry, byId),
                newer.map(n -> words.note(n, byId)).orElse(null),
                form,
                errors);
        return Pages.with(status, "desk/correction", page);
    }

    private static JournalEntry entry(MatterFile file, UUID note) {
        return file.journal().stream()
                .filter(e -> e.id().equals(note))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
