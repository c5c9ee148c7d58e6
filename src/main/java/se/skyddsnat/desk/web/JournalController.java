package se.skyddsnat.desk.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.cases.Journal;
import se.skyddsnat.cases.JournalEntry.Kind;
import se.skyddsnat.cases.NewEntry;
import se.skyddsnat.desk.MatterDesk;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Writing what happened, and noting time with the child in two taps. */
@Controller
class JournalController {

    private final MatterDesk desk;
    private final Journal journal;
    private final Drafts drafts;
    private final java.time.Clock clock;

    JournalController(MatterDesk desk, Journal journal, Drafts drafts, java.time.Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping("/desk/arende/{id}/anteckning")
    Object write(Actor.Staff actor, Ui ui, Form form, @PathVariable UUID id) {
        var day = form.dateBlank("day")
                ? Sweden.day(clock.instant())
                : form.date("day").orElse(null);
        var errors = day == null ? new FormErrors().add("day", "desk.note.day.wrong") : write(actor, form, id, day);
        if (!errors.any()) {
            return Done.WRITTEN.redirect(id);
        }
        var file = desk.open(actor, new MatterId(id));
        return Pages.again("desk/matter", MatterWords.of(ui, file).page(false, null, form, errors));
    }

    private FormErrors write(Actor.Staff actor, Form form, UUID id, LocalDate day) {
        var entry = new NewEntry(kind(form), day, form.value("text"), voluntary(form), null);
        var errors = new FormErrors();
        return switch (journal.write(actor, new MatterId(id), entry)) {
            case Journal.Writing.Written _ -> errors;
            case Journal.Writing.WrongLength wrong ->
                errors.add("text", wrong.characters() == 0 ? "desk.note.empty" : "desk.note.long", wrong.characters());
            case Journal.Writing.InTheFuture _ -> errors.add("day", "desk.note.future");
            case Journal.Writing.NothingToCorrect _ -> errors.add("text", "desk.note.gone");
        };
    }

    /** Takes what is being typed. An answer without a page: the script only wants to know that it arrived. */
    @PostMapping("/desk/arende/{id}/utkast")
    ResponseEntity<Void> draft(Actor.Staff actor, Form form, @PathVariable UUID id) {
        journal.saveDraft(actor, new MatterId(id), MatterDesk.NOTE, drafts.json(form));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/desk/arende/{id}/samtal")
    Object talk(
            Actor.Staff actor,
            Ui ui,
            Form form,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") String minuter,
            @RequestParam(required = false) @Nullable String enskilt) {
        if (!minuter.matches("\\d{1,3}") || Integer.parseInt(minuter) < 1 || Integer.parseInt(minuter) > 600) {
            MatterFile file = desk.open(actor, new MatterId(id));
            var errors = new FormErrors().add("minutes", "desk.talk.wrong");
            return Pages.again("desk/matter", MatterWords.of(ui, file).page(false, null, form, errors));
        }
        journal.noteTalk(actor, new MatterId(id), Integer.parseInt(minuter), "ja".equals(enskilt));
        return Done.TALKED.redirect(id);
    }

    /** What is not among the kinds that are written by hand is a plain note. */
    static Kind kind(Form form) {
        return switch (form.value("kind")) {
            case "CALL" -> Kind.CALL;
            case "MEETING" -> Kind.MEETING;
            case "HOME_VISIT" -> Kind.HOME_VISIT;
            case "LETTER" -> Kind.LETTER;
            default -> Kind.NOTE;
        };
    }

    static @Nullable Boolean voluntary(Form form) {
        return switch (form.value("voluntary")) {
            case "ja" -> true;
            case "nej" -> false;
            default -> null;
        };
    }
}
