package se.skyddsnat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages in a real browser: by keyboard, narrow, dark, and under the rules for what may be loaded. */
class PagesBrowserTest {

    private static ConfigurableApplicationContext server;
    private static Playwright playwright;
    private static Browser browser;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = PagesServer.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium is installed"));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @BeforeEach
    void open() {
        page = browser.newPage(new Browser.NewPageOptions()
                .setLocale("sv-SE")
                .setBaseURL("http://localhost:" + PagesServer.port(server)));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stil", "/stil?lang=en", "/stil/arbetsyta", "/finns-inte"})
    void everyoneCanReadAndUseThePageInLightAndDark(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate(path);
            page.querySelectorAll("details").forEach(details -> details.evaluate("d => d.open = true"));
            assertThat(violations()).as(path + " " + scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stil", "/stil/arbetsyta", "/finns-inte"})
    void nothingHasToBeScrolledSidewaysOnTheNarrowestScreen(String path) {
        page.setViewportSize(320, 800);
        page.navigate(path);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        page.evaluate("document.documentElement.dir = 'rtl'");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    /** People's pages are held to the stricter measure of contrast. */
    @Test
    void theTextOnPeoplesPagesHasStrongContrast() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate("/stil");
            page.click("text=Fortsätt");
            page.waitForSelector("[data-error-summary]");
            var found = new AxeBuilder(page)
                    .withRules(List.of("color-contrast-enhanced"))
                    .analyze()
                    .getViolations();
            assertThat(found).as(scheme.toString()).isEmpty();
        }
    }

    @Test
    void errorsAreReadFirstAndLeadToTheirQuestions() {
        page.navigate("/stil");
        page.fill("#f-name", "");
        page.click("text=Fortsätt");
        page.waitForSelector("[data-error-summary]");
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-error-summary')"))
                .isEqualTo(true);
        assertThat(violations()).isEmpty();
        page.click("[data-error-summary] a[href='#f-born']");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-born");
    }

    @Test
    void theDayIsWorkedThroughByKeyboardAlone() {
        page.navigate("/stil/arbetsyta");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("[data-row][data-at] [data-open]").innerText()).isEqualTo("Förhandsbedömning, syskon");
        page.keyboard().press("b");
        assertThat(page.url()).endsWith("#row2");
        page.keyboard().press("k");
        assertThat(page.locator("[data-row][data-at] [data-open]").innerText()).isEqualTo("Ny anmälan, pojke 7 år");
        page.keyboard().press("/");
        page.keyboard().type("jk");
        assertThat(page.inputValue("#search")).isEqualTo("jk");
        page.locator("#search").blur();
        page.keyboard().press("?");
        assertThat(page.evaluate("document.getElementById('shortcuts').open")).isEqualTo(true);
        page.check("[data-keys-off]");
        page.locator("[data-keys-off]").blur();
        page.keyboard().press("?");
        assertThat(page.evaluate("document.getElementById('shortcuts').open")).isEqualTo(true);
    }

    @Test
    void escapeThreeTimesLeavesAtOnceAndBackDoesNotReturn() {
        page.navigate("/stil/arbetsyta");
        page.navigate("/stil");
        page.focus("#f-name");
        var before = page.evaluate("history.length");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Escape");
        }
        page.waitForURL("**/stil?weather");
        assertThat(page.evaluate("history.length")).isEqualTo(before);
        page.goBack();
        assertThat(page.url()).endsWith("/stil/arbetsyta");
    }

    @Test
    void whatIsBeingWrittenIsKeptWithinSecondsTogetherWithTheToken() {
        page.navigate("/stil");
        var sent = page.waitForRequest(
                "**/stil/utkast",
                new Page.WaitForRequestOptions().setTimeout(8000),
                () -> page.locator("#f-name").pressSequentially("Mira"));
        assertThat(sent.postData()).contains("name=Mira", "_csrf=a-token");
        PlaywrightAssertions.assertThat(page.locator("[data-draft-said]")).hasText("Sparat");
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
