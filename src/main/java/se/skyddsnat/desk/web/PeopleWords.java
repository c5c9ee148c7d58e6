package se.skyddsnat.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.desk.MatterFile;
import se.skyddsnat.identity.Person;
import se.skyddsnat.identity.Related;
import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.SummaryRow;
import se.skyddsnat.ui.Ui;

/** Writes the child, those around her, and what the board has about them; whereabouts of a protected person never. */
record PeopleWords(Ui ui, MatterFile file, TimeWords time) {

    List<SummaryRow> people() {
        var child = file.child();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("desk.person.number", child.number().masked()));
        rows.add(row(
                "desk.person.language",
                child.language().locale().getDisplayLanguage(ui.language().locale())));
        contact(child, rows);
        file.related().forEach(r -> rows.add(related(r)));
        return rows;
    }

    private void contact(Person child, List<SummaryRow> rows) {
        var at = child.reachable();
        var address = Stream.of(at.address(), at.postalCode(), at.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        Stream.of(
                        Map.entry("desk.person.address", address),
                        Map.entry("desk.person.phone", Objects.requireNonNullElse(at.phone(), "")),
                        Map.entry("desk.person.school", Objects.requireNonNullElse(at.school(), "")))
                .filter(e -> !e.getValue().isBlank())
                .forEach(e -> rows.add(row(e.getKey(), e.getValue())));
    }

    private SummaryRow related(Related related) {
        var person = related.person();
        var name = person.protection().isProtected() ? ui.t("desk.person.protected") : person.name();
        var age = person.ageOn(Sweden.day(file.at()))
                .map(a -> ui.t("desk.person.age", name, a))
                .orElse(name);
        var phone = person.reachable().phone();
        return row("desk.relation." + related.relation().name(), phone == null ? age : age + "\n" + phone);
    }

    private SummaryRow row(String key, String value) {
        return new SummaryRow(ui.t(key), value, null, null);
    }

    /** The other matters of the child and those around her, so that what repeats itself is seen. */
    List<MatterPage.Line> others() {
        Map<PersonId, Related> around = file.related().stream()
                .collect(Collectors.toMap(r -> r.person().id(), Function.identity(), (one, _) -> one));
        return file.others().stream().map(m -> other(m, around)).toList();
    }

    private MatterPage.Line other(Matter matter, Map<PersonId, Related> around) {
        var related = around.get(matter.child());
        var whose = related == null
                ? ui.t("desk.other.same")
                : ui.t("desk.relation." + related.relation().name());
        var stage = ui.t("desk.stage." + matter.stage().name());
        var owner = matter.owner() == null ? ui.t("desk.owner.none") : file.name(matter.owner());
        return new MatterPage.Line(
                ui.t("desk.other", whose, matter.number()),
                matter.unit().equals(file.matter().unit()) ? "/desk/arende/" + matter.id() : null,
                ui.t("desk.other.detail", stage, time.day(Sweden.day(matter.openedAt())), owner));
    }
}
