package se.skyddsnat.concerns.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.skyddsnat.concerns.Concern;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Ui;

/** What has been done with a concern, by whom and when, as rows to read. */
record ConcernRows(Ui ui, Map<StaffId, StaffMember> staff) {

    List<SummaryRow> done(Concern concern) {
        var done = new ArrayList<SummaryRow>();
        switch (concern) {
            case Concern.Received _ -> {}
            case Concern.Seen c ->
                done.add(by("seen", "", c.seen().by(), c.seen().at()));
            case Concern.Assessed c -> {
                done.add(by("seen", "", c.seen().by(), c.seen().at()));
                done.add(protection(c.protection()));
                c.proposal().ifPresent(p -> done.add(by("proposed", p.reason(), p.by(), p.at())));
            }
            case Concern.Decided c -> decided(c, done);
        }
        return done;
    }

    private void decided(Concern.Decided concern, List<SummaryRow> done) {
        if (concern.protection() != null) {
            done.add(protection(concern.protection()));
        }
        switch (concern.decision()) {
            case Concern.Decision.Opened d -> done.add(by("opened", d.reason(), d.by(), d.at()));
            case Concern.Decision.NotOpened d -> done.add(by("not_opened", d.reason(), d.by(), d.at()));
            case Concern.Decision.Linked d -> done.add(by("linked", "", d.by(), d.at()));
            case Concern.Decision.Synthetic d -> done.add(row("synthetic", moment(d.at())));
        }
    }

    private SummaryRow protection(Concern.Protection protection) {
        var key = protection.needed() ? "protection.yes" : "protection.no";
        return by(key, protection.reason(), protection.by(), protection.at());
    }

    private SummaryRow by(String key, String reason, StaffId who, Instant at) {
        return row(key, (reason.isEmpty() ? "" : reason + "\n") + name(who) + ", " + moment(at));
    }

    SummaryRow row(String key, String value) {
        return new SummaryRow(ui.t("concerns.row." + key), value, null, null);
    }

    String name(StaffId id) {
        var member = staff.get(id);
        return member == null ? ui.t("concerns.left") : member.name();
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", ui.language().locale())
                .format(at.atZone(Sweden.ZONE));
    }
}
