package se.skyddsnat.doorway.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.skyddsnat.concerns.Receipts;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Pages;
import se.skyddsnat.ui.Ui;

/** Follows a report with the code on its receipt, without log-in. The code is never part of an address. */
@Controller
class ReceiptController {

    /** Makes guessing slow; nobody who has a code minds. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/kvitto")
    ModelAndView ask() {
        return Pages.of("doorway/receipt", new ReceiptPage(Form.empty(), FormErrors.none(), List.of()));
    }

    @PostMapping("/kvitto")
    ModelAndView follow(Ui ui, Form form) throws InterruptedException {
        Thread.sleep(PAUSE);
        return show(ui, form);
    }

    @PostMapping("/kvitto/aterkoppling")
    ModelAndView askFeedback(Ui ui, Form form) throws InterruptedException {
        Thread.sleep(PAUSE);
        receipts.askFeedback(new Actor.Visitor(), form.value("code"));
        return show(ui, form);
    }

    private ModelAndView show(Ui ui, Form form) {
        var found = receipts.follow(new Actor.Visitor(), form.value("code"));
        if (found.isEmpty()) {
            var errors = FormErrors.none().add("code", "doorway.error.code");
            return Pages.again("doorway/receipt", new ReceiptPage(form, errors, List.of()));
        }
        var shown = found.stream().map(status -> shown(ui, status)).toList();
        return Pages.of("doorway/receipt", new ReceiptPage(form, FormErrors.none(), shown));
    }

    private static ReceiptPage.Followed shown(Ui ui, Receipts.Status status) {
        var steps = List.of(
                step(ui, "received", status.receivedAt()),
                step(ui, "seen", status.seenAt()),
                step(ui, "assessed", status.assessedAt()));
        var answers = new ArrayList<String>();
        status.answers()
                .forEach(a -> answers.add(ui.t("doorway.answer." + a.name().toLowerCase(java.util.Locale.ROOT))));
        return new ReceiptPage.Followed(
                status.board().name(),
                status.board().phone(),
                steps,
                status.professional() && !status.asked(),
                status.asked() && status.answers().isEmpty(),
                answers);
    }

    private static ReceiptPage.Step step(Ui ui, String word, @Nullable Instant at) {
        return at == null
                ? new ReceiptPage.Step(ui.t("doorway.step." + word + ".not"), null, null)
                : new ReceiptPage.Step(ui.t("doorway.step." + word), when(ui, at), at.toString());
    }

    private static String when(Ui ui, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(ui.language().locale())
                .format(at.atZone(Sweden.ZONE));
    }
}
