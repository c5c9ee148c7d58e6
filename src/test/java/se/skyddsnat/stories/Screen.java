package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser before a person: opens pages, clicks, looks, and asks axe whether everybody can use what is there. */
public final class Screen implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Screen(String address, int width, int height, boolean script) {
        this.address = address;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("sv-SE")
                .setJavaScriptEnabled(script));
        this.page = context.newPage();
    }

    public static Screen phone(String address) {
        return new Screen(address, 390, 844, true);
    }

    public static Screen desktop(String address) {
        return new Screen(address, 1280, 800, true);
    }

    public static Screen withoutScript(String address) {
        return new Screen(address, 1280, 800, false);
    }

    /** Signs in on the demo's page. */
    public Screen signIn(String login) {
        open("/logga-in?kommun=" + login.substring(login.indexOf('.') + 1));
        page.locator("button[value='" + login + "']").click();
        return this;
    }

    public Screen open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** The browser's page, for clicking and typing. */
    public Page page() {
        return page;
    }

    /** Nothing on the page shuts anybody out, as far as axe can see (WCAG 2.2 A and AA). */
    public Screen isForEverybody() {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream().map(n -> n.getHtml()).toList()))
                .as("axe on " + page.url())
                .isEmpty();
        return this;
    }

    /** Nothing must be scrolled sideways. */
    public Screen fitsItsWidth() {
        var wider = (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        assertThat(wider).as("scrolls sideways: " + page.url()).isFalse();
        return this;
    }

    /** Keeps a picture of the whole page under target/pictures. */
    public Screen picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium: install the package chromium, or run ./skyddsnat test, which does it"));
    }
}
