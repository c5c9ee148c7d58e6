package se.skyddsnat.investigations.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.clocks.RunningClock;
import se.skyddsnat.investigations.Findings.Information;
import se.skyddsnat.investigations.Findings.SecondReading;
import se.skyddsnat.investigations.Inquiry;
import se.skyddsnat.investigations.InquiryView;
import se.skyddsnat.investigations.Prolongation;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Ui;

/**
 * The page of an inquiry.
 *
 * @param missing what it lacks, each with the place on the page where it is put right
 * @param readers whom one may ask to be second reader
 */
public record InquiryPage(
        String matterUrl,
        String url,
        String number,
        boolean open,
        List<SummaryRow> facts,
        List<Lack> missing,
        List<Option> readers,
        boolean mayWrite,
        boolean mayProlong,
        boolean isReader,
        boolean toldAlready,
        @Nullable String theirWords,
        Form form,
        FormErrors errors) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Something that is missing. */
    public record Lack(String text, String href) {}

    static InquiryPage of(InquiryView view, Ui ui, Form form, FormErrors errors) {
        var inquiry = view.inquiry();
        var matterUrl = "/desk/arende/" + inquiry.matter();
        return new InquiryPage(
                matterUrl,
                matterUrl + "/utredning",
                view.matter().number(),
                inquiry instanceof Inquiry.Open,
                facts(view, ui),
                lacks(view, ui),
                readers(view),
                view.mayWrite(),
                view.mayProlong(),
                view.isReader() && inquiry.findings().secondReading() instanceof SecondReading.Asked,
                !(inquiry.findings().information() instanceof Information.NotYet),
                changed(view, form),
                form,
                errors);
    }

    private static List<Lack> lacks(InquiryView view, Ui ui) {
        return view.missing().stream()
                .map(m -> new Lack(ui.t(InquiryForms.missingKey(m)), "#f-" + InquiryForms.field(m)))
                .toList();
    }

    private static List<Option> readers(InquiryView view) {
        return view.readers().stream()
                .map(r -> Option.of(r.id().toString(), r.name() + ", " + r.title()))
                .toList();
    }

    /** What stands there now, when it is not what was typed; shown only after somebody else has written. */
    private static @Nullable String changed(InquiryView view, Form form) {
        var now = view.inquiry().findings().bestInterest();
        return now == null || form.value("best-interest").equals(now) ? null : now;
    }

    private static List<SummaryRow> facts(InquiryView view, Ui ui) {
        var rows = new ArrayList<SummaryRow>();
        var inquiry = view.inquiry();
        row(rows, ui, "opened", when(inquiry.openedAt()));
        view.clocks().stream()
                .filter(RunningClock::runs)
                .forEach(c -> rows.add(new SummaryRow(title(c, ui), due(c), null, null)));
        row(rows, ui, "information", information(inquiry.findings().information(), ui));
        row(rows, ui, "reader", reader(view, ui));
        for (var longer : view.prolongations()) {
            row(rows, ui, "prolonged", prolonged(longer, view, ui));
        }
        closed(rows, view, ui);
        return rows;
    }

    private static void closed(List<SummaryRow> rows, InquiryView view, Ui ui) {
        if (view.inquiry() instanceof Inquiry.Closed closed) {
            row(rows, ui, "closed", when(closed.closedAt()) + ", " + name(view, closed.closedBy()));
            row(
                    rows,
                    ui,
                    "outcome",
                    ui.t("investigations.outcome." + closed.outcome().name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void row(List<SummaryRow> rows, Ui ui, String key, String value) {
        rows.add(new SummaryRow(ui.t("investigations.fact." + key), value, null, null));
    }

    private static String title(RunningClock clock, Ui ui) {
        return ui.language().code().equals("sv")
                ? clock.rule().titleSv()
                : clock.rule().titleEn();
    }

    private static String due(RunningClock clock) {
        return when(clock.due().due());
    }

    private static String information(Information information, Ui ui) {
        return switch (information) {
            case Information.NotYet _ -> ui.t("investigations.information.notyet");
            case Information.Told told -> when(told.at()) + ": " + told.how();
            case Information.Withheld no -> ui.t("investigations.information.withheld", when(no.at()), no.reason());
        };
    }

    private static String reader(InquiryView view, Ui ui) {
        return switch (view.inquiry().findings().secondReading()) {
            case SecondReading.NotAsked _ -> ui.t("investigations.reader.none");
            case SecondReading.Asked asked -> ui.t("investigations.reader.asked", name(view, asked.reader()));
            case SecondReading.Done done -> name(view, done.reader()) + ", " + when(done.at()) + ": " + done.view();
        };
    }

    private static String prolonged(Prolongation longer, InquiryView view, Ui ui) {
        return ui.t(
                "investigations.prolonged.to", longer.until() + "", name(view, longer.decidedBy()), longer.reason());
    }

    private static String name(InquiryView view, StaffId id) {
        var member = view.staff().get(id);
        return member == null ? "–" : member.name();
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(Sweden.ZONE));
    }
}
