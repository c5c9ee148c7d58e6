package se.skyddsnat.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.ui.Form;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a half-written form as JSON and takes it back as it was. */
@Component
class Drafts {

    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JsonMapper json;

    Drafts(JsonMapper json) {
        this.json = json;
    }

    /** The answers without the form's own token. */
    String json(Form form) {
        return json.writeValueAsString(form.values().entrySet().stream()
                .filter(answer -> !answer.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Form form(String kept) {
        return Form.of(json.readValue(kept, ANSWERS));
    }
}
