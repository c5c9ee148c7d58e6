package se.skyddsnat.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.skyddsnat.decisions.Decision;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.investigations.Inquiry;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Ui;

/** Writes how far the matter has come: its inquiry, what has been decided, and where the next decision is proposed. */
record StepWords(Ui ui, MatterFile file, TimeWords time) {

    List<MatterPage.Line> steps() {
        var inquiry = file.inquiry().map(this::inquiry).stream();
        var decided = file.decisions().stream().map(this::decision);
        var all = new MatterPage.Line(ui.t("desk.decisions"), decisionsUrl(), ui.t("desk.decisions.about"));
        return Stream.of(inquiry, decided, file.inquiry().map(_ -> all).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private MatterPage.Line inquiry(Inquiry inquiry) {
        var state = switch (inquiry) {
            case Inquiry.Open open -> ui.t("desk.inquiry.open", time.day(Sweden.day(open.openedAt())));
            case Inquiry.Closed closed -> ui.t("desk.inquiry.closed", time.day(Sweden.day(closed.closedAt())));
        };
        return new MatterPage.Line(ui.t("desk.inquiry"), MatterWords.url(file) + "/utredning", state);
    }

    private MatterPage.Line decision(Decision decision) {
        var kind = decision.wording().kind().name().toLowerCase(Locale.ROOT);
        return new MatterPage.Line(
                ui.t("decisions.kind." + kind),
                decisionsUrl() + "/" + decision.proposal(),
                ui.t("desk.decision.made", time.moment(decision.decidedAt()), decision.decidedBy()));
    }

    private String decisionsUrl() {
        return MatterWords.url(file) + "/beslut";
    }
}
