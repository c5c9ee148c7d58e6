package se.skyddsnat.guarantees.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.skyddsnat.clocks.Basis;
import se.skyddsnat.clocks.ClockRule;
import se.skyddsnat.guarantees.Area;
import se.skyddsnat.guarantees.web.GuaranteesPage.AreaLink;
import se.skyddsnat.guarantees.web.GuaranteesPage.Ground;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Ui;

/** The areas and the grounds that one can choose between, with how many time limits each has. */
record Lists(Ui ui, List<ClockRule> all, Address address) {

    List<Option> areaOptions() {
        return Arrays.stream(Area.values())
                .map(area -> Option.of(area.word(), name(area)))
                .toList();
    }

    List<Option> basisOptions() {
        return Arrays.stream(Basis.values())
                .map(basis -> Option.of(Rows.ground(basis), ui.t("clocks.basis." + basis)))
                .toList();
    }

    List<AreaLink> areas() {
        var counts = counts(rule -> Area.of(rule.id()));
        return Arrays.stream(Area.values())
                .map(area -> new AreaLink(
                        name(area),
                        address.with(Address.AREA, area.word()),
                        ui.t("guarantees.count", counts.getOrDefault(area, 0L))))
                .toList();
    }

    List<Ground> legend() {
        var counts = counts(ClockRule::basis);
        return Arrays.stream(Basis.values())
                .map(basis -> new Ground(
                        Rows.ground(basis),
                        ui.t("clocks.basis." + basis),
                        ui.t("guarantees.ground." + basis),
                        address.with(Address.GROUND, Rows.ground(basis)),
                        ui.t("guarantees.count", counts.getOrDefault(basis, 0L))))
                .toList();
    }

    private String name(Area area) {
        return ui.t("guarantees.area." + area);
    }

    private <K> Map<K, Long> counts(Function<ClockRule, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
