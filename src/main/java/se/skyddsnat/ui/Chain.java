package se.skyddsnat.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Who has had the person in hand, from first to now, with the days when nobody had.
 *
 * @param description what the picture shows, in one or two sentences
 */
public record Chain(String title, String description, List<Link> links) {

    static final int STEP = 168;
    private static final int CHARACTERS_PER_LINE = 20;

    /** What a link in the chain is: held by somebody, held now, or a gap where nobody held. */
    public enum Hold {
        HELD,
        NOW,
        GAP
    }

    /**
     * A time during which one and the same had the person.
     *
     * @param who the one responsible, or the word for nobody
     * @param period from and to in words
     * @param length how long, in words
     */
    public record Link(String who, String period, String length, Hold hold) {}

    /** A link placed in the picture. */
    public record Drawn(Link link, int x, int next, boolean last, List<String> whoLines) {}

    /** The width of the picture in its own units. */
    public int width() {
        return Math.max(1, links.size()) * STEP;
    }

    /** The links with their places, first to the left. */
    public List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            drawn.add(new Drawn(link, 14 + i * STEP, 14 + (i + 1) * STEP, i == links.size() - 1, twoLines(link.who())));
        }
        return drawn;
    }

    /** A picture cannot break its own lines; the table under it holds the full words. */
    static List<String> twoLines(String text) {
        if (text.length() <= CHARACTERS_PER_LINE) {
            return List.of(text);
        }
        int space = text.lastIndexOf(' ', CHARACTERS_PER_LINE);
        int cut = space > 0 ? space : CHARACTERS_PER_LINE;
        var rest = text.substring(cut).strip();
        return List.of(
                text.substring(0, cut),
                rest.length() <= CHARACTERS_PER_LINE ? rest : rest.substring(0, CHARACTERS_PER_LINE - 1) + "…");
    }
}
