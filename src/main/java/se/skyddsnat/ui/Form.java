package se.skyddsnat.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person typed, kept word for word so that a page with an error comes back as she left it. */
public final class Form {

    private static final Form EMPTY = new Form(Map.of());

    private final Map<String, List<String>> values;

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    /** A form nobody has touched. */
    public static Form empty() {
        return EMPTY;
    }

    /** The form as it was sent, by address or by body. */
    public static Form of(HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        return new Form(Map.copyOf(sent));
    }

    /** A form filled in beforehand, for changing what is already known or going on with a draft. */
    public static Form of(Map<String, List<String>> values) {
        return new Form(Map.copyOf(values));
    }

    /** The first value, exactly as typed; empty when nothing was sent. */
    public String raw(String name) {
        var found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    /** The first value without space around it; empty when nothing was sent. */
    public String value(String name) {
        return raw(name).strip();
    }

    /** All values of a question with several answers. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether this answer is among those chosen. */
    public boolean chosen(String name, String value) {
        return all(name).contains(value);
    }

    /** Whether the person left the question empty. */
    public boolean blank(String name) {
        return all(name).stream().allMatch(String::isBlank);
    }

    /** The day given in the three boxes of a date; empty when it is no day in the calendar. */
    public Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(value(name + "-year")),
                    Integer.parseInt(value(name + "-month")),
                    Integer.parseInt(value(name + "-day"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether all three boxes of a date are empty. */
    public boolean dateBlank(String name) {
        return blank(name + "-year") && blank(name + "-month") && blank(name + "-day");
    }

    /** The same form with one answer set. */
    public Form with(String name, String... answers) {
        var changed = new TreeMap<>(values);
        changed.put(name, List.of(answers));
        return new Form(Map.copyOf(changed));
    }

    /** Every answer by its question, for keeping as a draft. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** Only the questions: what somebody has written must never reach a log. */
    @Override
    public String toString() {
        return "Form" + new TreeMap<>(values).keySet();
    }
}
