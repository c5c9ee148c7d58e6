package se.skyddsnat.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.skyddsnat.cases.JournalEntry.Kind;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.desk.MatterFile.May;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.organisation.Qualification;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Ui;

/** Writes what may be done with a matter, and to whom it may be given. */
record ActWords(Ui ui, MatterFile file) {

    private static final List<Kind> WRITTEN_BY_HAND =
            List.of(Kind.NOTE, Kind.CALL, Kind.MEETING, Kind.HOME_VISIT, Kind.LETTER);

    MatterPage.Acts acts() {
        var free = file.matter().owner() == null || !ownerWorks();
        var assign = file.may(May.ASSIGN) && free;
        var handOver = file.may(May.HAND_OVER) && !free && file.handover().isEmpty();
        return new MatterPage.Acts(
                file.may(May.TAKE),
                assign,
                handOver,
                file.may(May.WRITE),
                file.may(May.NOTE_TALK),
                assign || handOver ? heirs() : List.of(),
                assign || handOver ? unfit() : List.of(),
                kinds(),
                wishes());
    }

    private List<Option> kinds() {
        return WRITTEN_BY_HAND.stream()
                .map(k -> Option.of(k.name(), ui.t("desk.kind." + k.name())))
                .toList();
    }

    private List<Option> wishes() {
        return List.of(
                Option.of("ja", ui.t("desk.note.voluntary.yes")), Option.of("nej", ui.t("desk.note.voluntary.no")));
    }

    private boolean ownerWorks() {
        var owner = file.staff().get(file.matter().owner());
        return owner != null && owner.worksOn(Sweden.day(file.at()));
    }

    private List<Option> heirs() {
        return others().filter(s -> qualification(s) instanceof Qualification.Qualified)
                .map(s -> Option.of(s.id().toString(), ui.t("desk.heir", s.name(), s.title())))
                .toList();
    }

    /** Those who look as if they could be chosen but may not, with the reason, so that nobody has to guess. */
    private List<String> unfit() {
        return others().filter(s -> s.worksOn(Sweden.day(file.at())) && handlesMatters(s))
                .filter(s -> !(qualification(s) instanceof Qualification.Qualified))
                .map(s -> RefusalWords.why(ui, s.name(), qualification(s)))
                .toList();
    }

    /** One's own unit first. */
    private Stream<StaffMember> others() {
        return file.staff().values().stream()
                .filter(s -> !Objects.equals(s.id(), file.matter().owner()))
                .filter(ActWords::handlesMatters)
                .sorted(Comparator.comparing((StaffMember s) ->
                                !s.unit().equals(file.matter().unit()))
                        .thenComparing(StaffMember::name));
    }

    private static boolean handlesMatters(StaffMember member) {
        return se.skyddsnat.desk.Desk.handlesMatters(member.asActor());
    }

    private Qualification qualification(StaffMember member) {
        return Qualification.forChildrensMatters(member, Sweden.day(file.at()));
    }
}
