package se.skyddsnat.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.clocks.Ladder;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.stories.Given;
import se.skyddsnat.stories.Screen;
import se.skyddsnat.stories.Story;

/** Somebody tries the house: half a year lies there, in every state, and time can be turned. */
@TestPropertySource(properties = "story.house=-demo")
class DemoStory extends Story {

    private static final String UPPSALA = "0380";

    @Autowired
    private Player player;

    @Autowired
    private DemoTime time;

    @Autowired
    private Given given;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient sql;

    private Player.Played played;

    @BeforeAll
    void play() {
        played = player.play(UPPSALA, 1, 200);
    }

    @Test
    void hundreds_of_matters_lie_in_every_stage_and_the_house_never_said_no() {
        assertThat(played.refused()).isZero();
        var stages = given
                .in(
                        Board.idOf(UPPSALA),
                        _ -> sql.sql("select stage from cases_matter")
                                .query(String.class)
                                .list())
                .stream()
                .collect(Collectors.groupingBy(Matter.Stage::valueOf, Collectors.counting()));
        assertThat(stages.keySet()).containsExactlyInAnyOrder(Matter.Stage.values());
        assertThat(stages.values().stream().mapToLong(n -> n).sum()).isGreaterThan(250);
    }

    @Test
    void clocks_run_were_kept_were_broken_and_were_escalated() {
        var states = given
                .in(Board.idOf(UPPSALA), _ -> sql.sql("""
                        select clock_id || ' ' || coalesce(outcome, case when escalated >= 2 then 'LATE' else 'RUNS' end)
                          from clocks_running where clock_id in ('BU-04', 'BU-07')""").query(String.class).list())
                .stream()
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        assertThat(states)
                .containsKeys("BU-04 KEPT", "BU-04 BROKEN", "BU-04 RUNS", "BU-07 KEPT", "BU-07 RUNS", "BU-07 LATE");
        assertThat(states.getOrDefault("BU-04 KEPT", 0L)).isGreaterThan(5 * states.getOrDefault("BU-04 BROKEN", 0L));
    }

    @Test
    void decisions_were_made_told_and_appealed() {
        for (var table :
                new String[] {"decisions_proposal", "decisions_decision", "decisions_letter", "decisions_appeal"}) {
            var rows = given.in(
                    Board.idOf(UPPSALA),
                    _ -> sql.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single());
            assertThat(rows).as(table).isPositive();
        }
    }

    @Test
    void a_municipality_is_played_once() {
        assertThat(player.play(UPPSALA, 1, 200)).isEqualTo(Player.Played.NOTHING);
    }

    @Test
    void who_is_hidden_stands_in_no_list_by_name() {
        var hidden = Population.of(1, UPPSALA, se.skyddsnat.kernel.Sweden.day(now()), 200).families().stream()
                .filter(Family::isProtected)
                .flatMap(f -> f.everybody().stream())
                .filter(r -> r.protection().isProtected())
                .map(Resident::name)
                .toList();
        assertThat(hidden).isNotEmpty();
        for (var login :
                new String[] {"mottagning1", "utredare1", "utredare2", "utredare3", "arbetsledare", "chefutr"}) {
            var desk = staff(login + "." + UPPSALA);
            for (var scope : new String[] {"/desk", "/desk?vy=enheten", "/desk?vy=larm"}) {
                assertThat(desk.get(scope).text()).doesNotContain(hidden);
            }
        }
    }

    @Test
    void a_week_forward_puts_alarms_on_the_leaders_desk() {
        var somebody = visitor();
        somebody.get("/demo/tid");
        somebody.post("/demo/tid", "fram", "WEEK");
        assertThat(somebody.text()).contains("Vad som hände");
        var passed = time.lastTurn(UPPSALA).orElseThrow();
        assertThat(passed.ranOut()).isPositive();
        assertThat(passed.rows()).anySatisfy(row -> assertThat(row.level()).isEqualTo(Ladder.LEADER));
        var told = passed.rows().stream()
                .filter(row -> row.level() == Ladder.LEADER)
                .findFirst()
                .orElseThrow();
        var leader = organisation.staffOf(Board.idOf(UPPSALA)).stream()
                .filter(s -> told.whom().startsWith(s.name()))
                .findFirst()
                .orElseThrow();
        assertThat(staff(leader.login()).get("/desk?vy=larm").text()).contains(told.matter());
    }

    @Test
    void the_pages_are_for_everybody() {
        try (var phone = Screen.phone(address())) {
            looksGood(phone, "phone");
        }
        try (var desktop = Screen.desktop(address())) {
            looksGood(desktop, "desktop");
        }
    }

    private static void looksGood(Screen screen, String kind) {
        for (var path : new String[] {"/demo", "/demo/tid", "/logga-in"}) {
            screen.open(path)
                    .isForEverybody()
                    .fitsItsWidth()
                    .picture(path.substring(1).replace('/', '-') + "-" + kind);
        }
    }

    @Test
    void one_click_on_the_demo_page_makes_one_somebody() {
        try (var screen = Screen.desktop(address())) {
            screen.open("/demo")
                    .page()
                    .locator("button[value='ordforande." + UPPSALA + "']")
                    .first()
                    .click();
            assertThat(screen.page().url()).endsWith("/desk");
        }
    }
}
