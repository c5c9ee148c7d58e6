package se.skyddsnat.stories;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the real pages that the README shows, from a demo that is running. */
@EnabledIfSystemProperty(named = "skyddsnat.pictures.address", matches = "http://localhost:.*")
class PagePictures {

    private static final Path FOLDER = Path.of("docs", "pictures");

    private final String address = System.getProperty("skyddsnat.pictures.address", "");

    @Test
    void everybody() {
        both("start", screen -> screen.open("/"));
        both("garantier", screen -> screen.open("/garantier"));
        both("ataganden", screen -> screen.open("/ataganden"));
    }

    @Test
    void a_neighbour_reports() {
        both("report", this::question);
        both("receipt", screen -> {
            question(screen);
            screen.page()
                    .fill(
                            "textarea[name=worry]",
                            "Jag hör skrik och gråt nästan varje kväll, och pojken är ofta ute ensam sent.");
            next(screen);
            next(screen);
            next(screen);
        });
    }

    private void question(Screen screen) {
        screen.open("/orosanmalan");
        screen.page().check("input[name=voice][value=private]");
        next(screen);
        screen.page().fill("textarea[name=c1-about], input[name=c1-about]", "Pojken i grannhuset, ungefär sju år");
        next(screen);
        screen.page().selectOption("select[name=home-municipality]", "0380");
        next(screen);
    }

    private static void next(Screen screen) {
        screen.page()
                .locator("main form button[type=submit]:not([formnovalidate]):not([name])")
                .first()
                .click();
    }

    @Test
    void a_social_worker_sees_her_day() {
        both("desk", screen -> screen.signIn("mottagning1.0380").open("/desk"));
        both("matter", screen -> {
            screen.signIn("mottagning1.0380").open("/desk");
            screen.page().locator("a[href^='/desk/arende/']").first().click();
        });
    }

    private void both(String name, Consumer<Screen> way) {
        try (var desktop = Screen.desktop(address)) {
            way.accept(desktop);
            keep(desktop, name + "-desktop");
        }
        try (var phone = Screen.phone(address)) {
            way.accept(phone);
            keep(phone, name + "-phone");
        }
    }

    private static void keep(Screen screen, String name) {
        screen.page().waitForLoadState();
        screen.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
