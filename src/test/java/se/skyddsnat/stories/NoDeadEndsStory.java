package se.skyddsnat.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever comes to us finds a way on: behind every link on the way in there is a page. */
class NoDeadEndsStory extends Story {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");

    @Test
    void every_link_on_the_way_in_leads_somewhere() {
        var visitor = visitor();
        for (var page : new String[] {"/", "/om", "/logga-in", "/demo", "/beslut"}) {
            leads(visitor, page);
        }
    }

    @Test
    void every_link_on_a_childs_own_page_leads_somewhere() {
        leads(citizen("201601122383", "Alva"), "/jag");
        leads(citizen("201101012399", "Elias"), "/jag");
    }

    private static void leads(Visit visit, String page) {
        assertThat(visit.get(page).status()).as(page).isEqualTo(200);
        for (var link : links(visit.html())) {
            assertThat(visit.get(link).status()).as(page + " leads to " + link).isEqualTo(200);
        }
    }

    /** The links of the house itself; the one that leaves it goes to another place on purpose. */
    private static Set<String> links(String html) {
        var links = new LinkedHashSet<String>();
        var matcher = LINK.matcher(html);
        while (matcher.find()) {
            links.add(matcher.group(1).replace("&amp;", "&"));
        }
        links.remove("/lamna");
        assertThat(links).isNotEmpty();
        return links;
    }
}
