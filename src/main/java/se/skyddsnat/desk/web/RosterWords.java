package se.skyddsnat.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.kernel.Role;
import se.skyddsnat.kernel.StaffId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.kernel.UnitId;
import se.skyddsnat.organisation.Roster;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Table;
import se.skyddsnat.ui.Table.Column;
import se.skyddsnat.ui.Ui;

/** Writes the duty lists as a page. */
record RosterWords(Ui ui, Roster roster, TimeWords time, Map<StaffId, StaffMember> people, Map<UnitId, Unit> units) {

    static RosterWords of(Ui ui, Roster roster) {
        return new RosterWords(
                ui,
                roster,
                new TimeWords(ui, roster.at()),
                roster.staff().stream().collect(Collectors.toMap(StaffMember::id, Function.identity())),
                roster.units().stream().collect(Collectors.toMap(Unit::id, Function.identity())));
    }

    RosterPage page(@Nullable String done, Form form, FormErrors errors) {
        return new RosterPage(
                done,
                roster.units().stream()
                        .map(u -> Option.of(u.id().toString(), u.name()))
                        .toList(),
                choices(),
                queue(),
                duties(),
                substitutes(),
                staff(),
                options("desk.role.", Role.values()),
                options("desk.degree.", StaffMember.Degree.values()),
                form,
                errors);
    }

    private List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), ui.t(prefix + value.name())))
                .toList();
    }

    private List<Option> choices() {
        return roster.staff().stream()
                .filter(s -> s.worksOn(Sweden.day(roster.at())))
                .map(s -> Option.of(s.id().toString(), ui.t("desk.roster.person", s.name(), s.title())))
                .toList();
    }

    private Table queue() {
        return table(
                "desk.roster.queue",
                List.of("desk.roster.when", "desk.roster.unit", "desk.roster.people"),
                List.of(
                        queued("desk.roster.office", roster.queue().office()),
                        queued("desk.roster.oncall", roster.queue().onCall())));
    }

    private List<String> queued(String when, UnitId unit) {
        var working = roster.staff().stream()
                .filter(s -> s.unit().equals(unit) && s.worksOn(Sweden.day(roster.at())))
                .map(StaffMember::name)
                .collect(Collectors.joining(", "));
        return List.of(ui.t(when), unit(unit), working);
    }

    private Table duties() {
        return table(
                "desk.roster.duties",
                List.of("desk.roster.who", "desk.roster.unit", "desk.roster.from", "desk.roster.until"),
                roster.duties().stream()
                        .map(d -> List.of(name(d.staff()), unit(d.unit()), time.moment(d.from()), until(d.until())))
                        .toList());
    }

    private Table substitutes() {
        return table(
                "desk.roster.substitutes",
                List.of("desk.roster.away", "desk.roster.instead", "desk.roster.from", "desk.roster.until"),
                roster.substitutes().stream()
                        .map(s ->
                                List.of(name(s.staff()), name(s.substitute()), time.moment(s.from()), until(s.until())))
                        .toList());
    }

    private Table staff() {
        return table(
                "desk.roster.staff",
                List.of("desk.roster.who", "desk.roster.title", "desk.roster.unit", "desk.roster.ends"),
                roster.staff().stream()
                        .map(s -> List.of(
                                s.name(), s.title(), unit(s.unit()), s.endsOn() == null ? "–" : time.day(s.endsOn())))
                        .toList());
    }

    private Table table(String caption, List<String> columns, List<List<String>> rows) {
        var headings = new ArrayList<Column>();
        columns.forEach(column -> headings.add(Column.text(ui.t(column))));
        return new Table(ui.t(caption), headings, rows);
    }

    private String until(@Nullable Instant until) {
        return until == null ? ui.t("desk.roster.further") : time.moment(until);
    }

    private String name(StaffId id) {
        var member = people.get(id);
        return member == null ? "–" : member.name();
    }

    private String unit(UnitId id) {
        var unit = units.get(id);
        return unit == null ? "–" : unit.name();
    }
}
