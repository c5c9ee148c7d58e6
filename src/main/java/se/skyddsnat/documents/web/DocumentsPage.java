package se.skyddsnat.documents.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.skyddsnat.documents.StoredDocument;
import se.skyddsnat.kernel.MatterId;
import se.skyddsnat.kernel.Sweden;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Ui;

/** The documents of a matter and the form for adding one. */
public record DocumentsPage(String matterUrl, String addUrl, List<Row> rows, FormErrors errors) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** One document: what it is, and where to open it. */
    public record Row(String name, String url, String about) {}

    static DocumentsPage of(MatterId matter, List<StoredDocument> documents, Ui ui, FormErrors errors) {
        var url = "/desk/arende/" + matter;
        var rows = documents.stream()
                .map(d -> new Row(d.name(), url + "/dokument/" + d.id(), about(d, ui)))
                .toList();
        return new DocumentsPage(url, url + "/dokument", rows, errors);
    }

    private static String about(StoredDocument document, Ui ui) {
        var when = WHEN.format(document.addedAt().atZone(Sweden.ZONE));
        var size = document.size() < 1_000_000
                ? ui.t("documents.size.kb", Math.max(1, document.size() / 1_000))
                : ui.t("documents.size.mb", document.size() / 1_000_000);
        return ui.t("documents.row", document.type().name(), size, when, document.addedBy());
    }
}
