package se.skyddsnat.demo.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.demo.web.DemoPage.Step;
import se.skyddsnat.demo.web.DemoPage.Walk;
import se.skyddsnat.signin.DemoSignIn.Group;
import se.skyddsnat.signin.DemoSignIn.Somebody;
import se.skyddsnat.ui.Ui;

/** Three stories that show what the house is for. */
record Walks(Ui ui, List<Group> staff, List<Somebody> people) {

    List<Walk> all() {
        return List.of(neighbour(), child(), clock());
    }

    private Walk neighbour() {
        return walk(
                "neighbour",
                to("/orosanmalan", "demo.open.report"),
                as("mottagning1"),
                as("mottagning3"),
                as("arbetsledare"),
                as("utredare1"));
    }

    private Walk child() {
        return walk("child", self(), as("utredare1"), as("ledareutr"), as("sekreterare"), self());
    }

    private Walk clock() {
        return walk(
                "clock",
                as("utredare1"),
                to("/demo/tid", "demo.turn"),
                as("ledareutr"),
                as("ordforande"),
                to("/garantier", "demo.open.clocks"));
    }

    /** Where one step leads: a page, a member of staff or a private person; and what the way is called. */
    private record Way(
            @Nullable String link,
            @Nullable String login,
            @Nullable Somebody person,
            String label) {}

    private Walk walk(String name, Way... ways) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < ways.length; i++) {
            var way = ways[i];
            var text = ui.t("demo.walk." + name + "." + (i + 1));
            steps.add(new Step(text, way.link(), way.login(), way.person(), way.label()));
        }
        return new Walk(ui.t("demo.walk." + name), ui.t("demo.walk." + name + ".about"), List.copyOf(steps));
    }

    private Way to(String link, String label) {
        return new Way(link, null, null, ui.t(label));
    }

    private Way as(String part) {
        return staff.stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.login().startsWith(part + "."))
                .map(m -> new Way(null, m.login(), null, ui.t("demo.walk.as.staff", m.name(), m.title())))
                .findFirst()
                .orElseGet(() -> new Way("/logga-in", null, null, ui.t("demo.elsewhere")));
    }

    private Way self() {
        var one = people.getFirst();
        return new Way(null, null, one, ui.t("demo.walk.as", one.name()));
    }
}
