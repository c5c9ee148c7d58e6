package se.skyddsnat.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads one JSON object field by field and collects everything that is wrong with it, so that the sender can mend all
 * at once. A field nobody asked for is a fault too: what a sender wrote about a child must not vanish in silence.
 */
final class JsonFields {

    private final JsonNode object;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    JsonFields(JsonNode object, String pointer, List<Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
        if (!object.isObject()) {
            faults.add(Fault.at(pointer, "object"));
        }
    }

    /** The text without spaces around it, or null where it is absent, null or blank. */
    @Nullable
    String text(String name, int longest) {
        var value = value(name, JsonNode::isString, "string");
        var text = value == null ? "" : value.asString().strip();
        if (text.length() > longest) {
            wrong(name, "too-long", longest, text.length());
        }
        if (text.codePoints().anyMatch(JsonFields::unprintable)) {
            wrong(name, "unprintable");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The same for a text that is needed. */
    String required(String name, int longest) {
        var before = faults.size();
        var text = text(name, longest);
        if (text == null && faults.size() == before) {
            wrong(name, "required");
        }
        return text == null ? "" : text;
    }

    boolean yes(String name) {
        var value = value(name, JsonNode::isBoolean, "boolean");
        return value != null && value.booleanValue();
    }

    @Nullable
    Integer whole(String name, int least, int most) {
        var value = value(name, JsonNode::isIntegralNumber, "integer");
        if (value == null) {
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            wrong(name, "range", least, most);
            return null;
        }
        return value.intValue();
    }

    @Nullable
    LocalDate date(String name) {
        var text = text(name, 10);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            wrong(name, "date");
            return null;
        }
    }

    /** The object under the name; an empty one where it is absent. */
    JsonFields object(String name) {
        var value = value(name, JsonNode::isObject, "object");
        return new JsonFields(value == null ? JsonNodeFactory.instance.objectNode() : value, at(name), faults);
    }

    List<JsonFields> objects(String name, int most) {
        var value = value(name, JsonNode::isArray, "array");
        if (value == null || value.isEmpty()) {
            wrong(name, "required");
            return List.of();
        }
        if (value.size() > most) {
            wrong(name, "too-many", most, value.size());
            return List.of();
        }
        var objects = new ArrayList<JsonFields>();
        for (int i = 0; i < value.size(); i++) {
            objects.add(new JsonFields(value.get(i), at(name) + "/" + i, faults));
        }
        return objects;
    }

    /** Says what is wrong with a field. */
    void wrong(String name, String reason, Object... arguments) {
        faults.add(Fault.at(at(name), reason, arguments));
    }

    /** Names every field that nobody asked for. */
    void nothingElse() {
        if (object.isObject()) {
            object.propertyNames().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name -> wrong(name, "unknown"));
        }
    }

    private @Nullable JsonNode value(String name, Predicate<JsonNode> fits, String kind) {
        asked.add(name);
        var value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!fits.test(value)) {
            wrong(name, kind);
            return null;
        }
        return value;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Signs that no database keeps and no screen shows: controls other than line breaks and tabs, and halves of signs. */
    private static boolean unprintable(int sign) {
        return Character.getType(sign) == Character.SURROGATE
                || Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
    }
}
