package se.skyddsnat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.skyddsnat.desk.Scene.Child;
import se.skyddsnat.identity.Person.Sex;
import se.skyddsnat.stories.Proves;
import se.skyddsnat.stories.Screen;

/** UX2: only qualified social workers handle children's matters (SoL 25:1–3, and the board's own twelve months). */
@Proves("UX2")
class UX2_QualifiedOnlyStory extends AtTheDesk {

    @Test
    void the_leader_can_only_choose_those_who_may_and_is_told_why_the_others_may_not() {
        var scene = in("0381");
        var matter = scene.reported(Child.called("Lova", "Ek", 6, Sex.GIRL), Duration.ofHours(3));
        try (var screen = Screen.desktop(address())) {
            screen.signIn("arbetsledare.0381")
                    .open("/desk/arende/" + matter.id())
                    .isForEverybody();
            var page = screen.page();
            var choices = page.locator("select[name=owner]").innerText();
            assertThat(choices)
                    .contains(scene.actor("mottagning1.0381").name())
                    .doesNotContain(scene.actor("assistent.0381").name())
                    .doesNotContain(scene.actor("mottagning3.0381").name());
            page.getByText("De som inte kan väljas").click();
            assertThat(page.locator("main").innerText())
                    .contains(scene.actor("assistent.0381").name() + ": ingen examen som lagen kräver är registrerad")
                    .contains(scene.actor("mottagning3.0381").name() + ": 4 månaders erfarenhet, 12 krävs");
            screen.isForEverybody().picture("matter-assign");
            page.locator("select[name=owner]")
                    .selectOption(scene.staff("mottagning1.0381").toString());
            page.getByText("Utse").click();
            assertThat(page.locator("#f-owner").innerText())
                    .contains(scene.actor("mottagning1.0381").name());
        }
    }

    @Test
    void somebody_without_the_degree_is_refused_also_when_her_name_is_sent_by_hand() {
        var scene = in("0381");
        var matter = scene.reported(Child.called("Ville", "Ask", 9, Sex.BOY), Duration.ofHours(3));
        var leader = staff("arbetsledare.0381");
        var page = "/desk/arende/" + matter.id();
        leader.get(page);
        leader.post(page + "/tilldela", "owner", scene.staff("assistent.0381").toString());
        assertThat(leader.status()).isEqualTo(422);
        assertThat(leader.text()).contains("ingen examen som lagen kräver är registrerad (SoL 25:1–3)");
        leader.post(page + "/tilldela", "owner", scene.staff("mottagning3.0381").toString());
        assertThat(leader.status()).isEqualTo(422);
        assertThat(leader.text()).contains("4 månaders erfarenhet, nämnden kräver 12");
        assertThat(leader.get(page).text()).contains("Ingen har tagit ärendet än");
    }

    @Test
    void nor_can_she_take_it_herself_or_get_it_by_a_hand_over() {
        var scene = in("0381");
        var matter = scene.reported(Child.called("Siri", "Lund", 12, Sex.GIRL), Duration.ofHours(3));
        var page = "/desk/arende/" + matter.id();
        var assistant = staff("assistent.0381");
        assistant.get(page);
        assistant.post(page + "/ta");
        assertThat(assistant.status()).isEqualTo(422);
        assertThat(assistant.text()).contains("får inte ansvara för ett barns ärende");
        var worker = staff("mottagning1.0381");
        worker.get(page);
        assertThat(worker.post(page + "/ta").text()).contains("Nu är det ditt");
        worker.post(
                page + "/lamna-over",
                "to",
                scene.staff("assistent.0381").toString(),
                "message",
                "Ta över är du snäll.");
        assertThat(worker.status()).isEqualTo(422);
        assertThat(worker.html()).contains("Ta över är du snäll.");
        assertThat(worker.text()).contains("ingen examen som lagen kräver");
    }

    @Test
    void another_units_worker_and_another_boards_leader_find_nothing_there() {
        var matter = in("0381").reported(Child.called("Alma", "Berg", 4, Sex.GIRL), Duration.ofHours(3));
        var leader = staff("arbetsledare.0382");
        leader.get("/desk");
        assertThat(leader.post("/desk/arende/" + matter.id() + "/tilldela", "owner", "x")
                        .status())
                .isEqualTo(404);
    }
}
