package se.skyddsnat.doorway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.doorway.web.Question.Voice;
import se.skyddsnat.ui.Form;

/** What has been answered so far; each page brings its own answers and leaves the others alone. */
record Answers(Form form) {

    static final String KEY = "key";
    private static final List<String> OF_A_CHILD = List.of("given", "family", "age", "number", "about");

    static Answers none() {
        return new Answers(Form.empty());
    }

    Voice voice() {
        return Voice.of(form.value("voice")).orElse(Voice.PRIVATE);
    }

    boolean begun() {
        return !form.blank("voice");
    }

    int children() {
        var many = form.value("children");
        return many.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(many), 1, 20) : 1;
    }

    static String ofChild(int child, String name) {
        return "c" + child + "-" + name;
    }

    /** Takes in one page's answers; a box that is no longer ticked is gone. */
    Answers with(Question question, int child, Form sent) {
        var all = new TreeMap<>(form.values());
        for (var name : names(question, child)) {
            all.remove(name);
            if (sent.values().containsKey(name)) {
                all.put(name, sent.all(name));
            }
        }
        return new Answers(Form.of(all));
    }

    Answers with(String name, String value) {
        return new Answers(form.with(name, value));
    }

    /** The children without one of them; those after it move up. */
    Answers without(int child) {
        var all = new TreeMap<>(form.values());
        var many = children();
        for (int i = child; i <= many; i++) {
            for (var name : OF_A_CHILD) {
                move(all, ofChild(i + 1, name), ofChild(i, name));
            }
        }
        all.put("children", List.of(String.valueOf(Math.max(1, many - 1))));
        return new Answers(Form.of(all));
    }

    /** The text, or null when nothing was written. */
    @Nullable
    String orNull(String name) {
        return form.blank(name) ? null : form.value(name);
    }

    private static void move(Map<String, List<String>> all, String from, String to) {
        var moved = all.remove(from);
        if (moved == null) {
            all.remove(to);
        } else {
            all.put(to, moved);
        }
    }

    static List<String> names(Question question, int child) {
        return switch (question) {
            case WHO -> List.of("voice");
            case CHILD ->
                Stream.concat(OF_A_CHILD.stream().map(n -> ofChild(child, n)), Stream.of("siblings"))
                        .toList();
            case HOME -> List.of("home-municipality", "home-address", "now");
            case PLACE -> List.of("place", "place-asked");
            case WORRY -> List.of("worry", "danger");
            case YOU ->
                List.of("you-name", "phone", "email", "reach", "profession", "organisation", "feedback", "you-age");
            case CHECK -> List.of();
        };
    }

    /** Every name that any page asks for, for saving while somebody types. */
    static List<String> allNames(int children) {
        var names = new ArrayList<String>();
        for (var question : Question.values()) {
            names.addAll(names(question, 1));
        }
        IntStream.rangeClosed(2, children).forEach(i -> OF_A_CHILD.forEach(n -> names.add(ofChild(i, n))));
        return names;
    }

    @Override
    public String toString() {
        return "Answers[…]";
    }
}
