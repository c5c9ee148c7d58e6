package se.skyddsnat.commitments.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.commitments.Account;
import se.skyddsnat.commitments.BuildPrint;
import se.skyddsnat.commitments.Chapter;
import se.skyddsnat.commitments.State;
import se.skyddsnat.commitments.StoryRun;
import se.skyddsnat.commitments.Wording;
import se.skyddsnat.commitments.web.CommitmentsPage.One;
import se.skyddsnat.commitments.web.CommitmentsPage.Row;
import se.skyddsnat.commitments.web.CommitmentsPage.Section;
import se.skyddsnat.ui.Language;
import se.skyddsnat.ui.Ui;

/** Puts the commitments into words for one reader. */
record Words(Ui ui) {

    CommitmentsPage all(List<Chapter> chapters, List<Account> accounts) {
        return new CommitmentsPage(
                ui.t("commitments.summary", kept(accounts), accounts.size()),
                (int) Math.round(100.0 * kept(accounts) / accounts.size()),
                BuildPrint.ofThisProgram(),
                chapters.stream().map(chapter -> section(chapter, accounts)).toList());
    }

    private Section section(Chapter chapter, List<Account> all) {
        var accounts = all.stream()
                .filter(one -> one.commitment().chapter() == chapter.number())
                .toList();
        return new Section(
                "kapitel-" + chapter.number(),
                chapter.number() + ". " + said(chapter.name()),
                ui.t("commitments.count", kept(accounts), accounts.size()),
                accounts.stream().map(this::row).toList());
    }

    One one(List<Chapter> chapters, Account account) {
        var commitment = account.commitment();
        var chapter = chapters.get(commitment.chapter() - 1);
        return new One(
                row(account),
                said(chapter.name()),
                "/ataganden#kapitel-" + chapter.number(),
                said(commitment.kept()),
                commitment.kinds().stream()
                        .sorted()
                        .map(kind -> ui.t("commitments.kind." + kind))
                        .collect(Collectors.joining(" · ")),
                ui.t("commitments.why." + account.state().word()),
                account.stories().stream().map(this::story).toList(),
                missing(account));
    }

    private @Nullable String missing(Account account) {
        return account.state() == State.KEPT && account.figures().isEmpty() ? ui.t("commitments.nofigure") : null;
    }

    private Row row(Account account) {
        var commitment = account.commitment();
        return new Row(
                commitment.id().code(),
                "/ataganden/" + commitment.id(),
                said(commitment.asked()),
                account.state().word(),
                ui.t("commitments.state." + account.state().word()),
                proof(account),
                account.figures().stream().map(this::figure).toList());
    }

    private @Nullable String proof(Account account) {
        var names = account.stories().stream().map(StoryRun::story).collect(Collectors.joining(", "));
        return names.isEmpty() ? null : ui.t("commitments.proof", names);
    }

    private String story(StoryRun run) {
        return ui.t("commitments.story." + (run.passed() ? "passed" : "failed"), run.story(), run.tests());
    }

    private String figure(Account.Figure figure) {
        return ui.t(figure.labelKey(), figure.percent(), figure.part(), figure.whole());
    }

    private String said(Wording wording) {
        return ui.language().equals(Language.SWEDISH) ? wording.sv() : wording.en();
    }

    private static long kept(List<Account> accounts) {
        return accounts.stream().filter(one -> one.state() == State.KEPT).count();
    }
}
