package se.skyddsnat.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who has had the person in hand, from first to now, with the days when nobody had.
 *
 * @param description what the picture shows, in one or two sentences
 */
public record Chain(String title, String description, List<Link> links) {

    private static final int STEP = 176;
    private static final int ROW = 80;

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

    /**
     * A link placed in the picture, which runs to the right on a wide screen and downwards on a narrow one.
     *
     * @param hold the name of its kind in the style sheet
     * @param at how far along the wide picture, {@code down} along the narrow one
     * @param whoLines the name broken into lines for the wide picture, {@code whoLinesDown} for the narrow one
     */
    public record Drawn(
            Link link, String hold, int at, int down, boolean last, List<String> whoLines, List<String> whoLinesDown) {

        /** Where the line to the next link ends in the wide picture. */
        public int next() {
            return at + (last ? STEP - 32 : STEP);
        }

        /** Where it ends in the narrow picture. */
        public int nextDown() {
            return down + (last ? ROW - 26 : ROW);
        }
    }

    /** The width of the wide picture, in pixels. */
    public int width() {
        return Math.max(1, links.size()) * STEP;
    }

    /** The height of the wide picture, in pixels: room for the longest name and the time under it. */
    public int tall() {
        return 70
                + 18
                        * drawn().stream()
                                .mapToInt(drawn -> drawn.whoLines().size())
                                .max()
                                .orElse(1);
    }

    /** The height of the narrow picture, in pixels. */
    public int height() {
        return Math.max(1, links.size()) * ROW;
    }

    /** The links with their places, the earliest first. */
    public List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var hold = link.hold().name().toLowerCase(Locale.ROOT);
            var last = i == links.size() - 1;
            drawn.add(new Drawn(
                    link,
                    hold,
                    14 + i * STEP,
                    16 + i * ROW,
                    last,
                    broken(link.who(), 19, 3),
                    broken(link.who(), 30, 2)));
        }
        return drawn;
    }

    /** A picture cannot break its own lines; the table under it holds the words that did not fit. */
    static List<String> broken(String text, int characters, int most) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > characters && lines.size() < most - 1) {
            int space = rest.lastIndexOf(' ', characters);
            int cut = space > 0 ? space : characters;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest.length() <= characters ? rest : rest.substring(0, characters - 1) + "…");
        return lines;
    }
}
