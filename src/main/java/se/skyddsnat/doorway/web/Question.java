package se.skyddsnat.doorway.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of the report, one a page, in the order they are asked. */
enum Question {
    WHO("vem"),
    CHILD("barn"),
    HOME("hem"),
    /** Asked once, when nothing has been said that tells where. */
    PLACE("plats"),
    WORRY("oro"),
    YOU("du"),
    CHECK("kontroll");

    private final String path;

    Question(String path) {
        this.path = path;
    }

    /** Who speaks: decides what is asked. */
    enum Voice {
        PRIVATE,
        WORK,
        SELF;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Voice> of(String word) {
            return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String url() {
        return "/orosanmalan/" + path;
    }

    static Optional<Question> at(String path) {
        return Arrays.stream(values()).filter(q -> q.path.equals(path)).findFirst();
    }

    /** The whole way for one who speaks; a child who writes of herself first tells what happens. */
    static List<Question> way(Voice voice, boolean placeUnknown) {
        var way = new ArrayList<>(
                voice == Voice.SELF
                        ? List.of(WHO, WORRY, HOME, YOU, CHECK)
                        : List.of(WHO, CHILD, HOME, WORRY, YOU, CHECK));
        if (placeUnknown) {
            way.add(way.indexOf(HOME) + 1, PLACE);
        }
        return way;
    }
}
