package se.skyddsnat.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Writes one template as HTML; whole before the first byte leaves, so that a fault never shows half a page. */
record PageView(TemplateEngine engine, Uis uis, String template) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var parameters = new HashMap<String, Object>();
        var ui = uis.of(request);
        parameters.put("ui", ui);
        if (model != null && model.get("page") instanceof Object page) {
            parameters.put("page", page);
        }
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, ui.language().code());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
