package se.skyddsnat.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.Held;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.Chain;
import se.skyddsnat.ui.Ui;

/** Draws who has held the matter, and the time before anybody did. */
record ChainWords(Ui ui, MatterFile file, TimeWords time) {

    /** A queue that lasts shorter than this is no gap worth drawing. */
    private static final Duration GAP = Duration.ofMinutes(1);

    Chain chain() {
        return new Chain(ui.t("desk.chain.title"), description(), links());
    }

    private String description() {
        var held = file.chain();
        if (held.isEmpty()) {
            return ui.t(
                    "desk.chain.nobody",
                    time.length(Duration.between(file.matter().openedAt(), file.at())));
        }
        var waited = Duration.between(file.matter().openedAt(), held.getFirst().from());
        var now = held.getLast();
        return ui.t(
                "desk.chain.said", time.length(waited), held.size(), file.name(now.owner()), time.moment(now.from()));
    }

    private List<Chain.Link> links() {
        var links = new ArrayList<Chain.Link>();
        var opened = file.matter().openedAt();
        var first = file.chain().isEmpty() ? null : file.chain().getFirst().from();
        if (first == null || Duration.between(opened, first).compareTo(GAP) > 0) {
            links.add(link(ui.t("desk.chain.queue"), opened, first, Chain.Hold.GAP));
        }
        for (Held held : file.chain()) {
            var now = held.until() == null && file.matter().open();
            links.add(link(file.name(held.owner()), held.from(), held.until(), now ? Chain.Hold.NOW : Chain.Hold.HELD));
        }
        return links;
    }

    private Chain.Link link(String who, Instant from, @Nullable Instant until, Chain.Hold hold) {
        var end = until != null
                ? until
                : file.matter().open() ? file.at() : file.matter().closedAt();
        var to = end == null ? file.at() : end;
        var length = time.length(Duration.between(from, to));
        var period = until == null && file.matter().open()
                ? ui.t("desk.chain.since", time.moment(from))
                : ui.t("desk.chain.period", time.day(Sweden.day(from)), time.day(Sweden.day(to)));
        return new Chain.Link(who, period, length, hold);
    }
}
