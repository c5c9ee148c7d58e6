package se.skyddsnat.documents;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a letter, part by part. Whatever is put in is text and stays text. */
public final class LetterText {

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 25mm 25mm 30mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: 'DejaVu Sans'; font-size: 8pt; } }
            body { font-family: 'DejaVu Sans'; font-size: 10.5pt; line-height: 1.5; color: #1b2a2f; }
            h1 { font-size: 17pt; margin: 8mm 0 4mm; line-height: 1.25; }
            h2 { font-size: 12pt; margin: 6mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; white-space: pre-wrap; }
            .sender { font-size: 9pt; margin: 0; }
            .address { margin: 8mm 0 10mm; min-height: 20mm; white-space: pre-wrap; }
            .code { font-weight: bold; font-size: 12pt; }
            .part { page-break-before: always; }""";

    private final Document document;
    private Element where;

    private LetterText(String language, String title) {
        this.document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        var head = add(html, "head", null, null);
        add(head, "title", title, null);
        var about = add(head, "meta", null, null);
        about.setAttribute("name", "description");
        about.setAttribute("content", title);
        add(head, "style", STYLE, null);
        this.where = add(html, "body", null, null);
    }

    /**
     * A letter with nothing in it yet.
     *
     * @param title what kind of letter it is; stands in the file's description, so it never holds a name
     */
    public static LetterText begin(String language, String title) {
        return new LetterText(language, title);
    }

    public LetterText heading(String text) {
        add(where, "h1", text, null);
        return this;
    }

    public LetterText subheading(String text) {
        add(where, "h2", text, null);
        return this;
    }

    /** Running text; its line breaks are kept. */
    public LetterText text(String text) {
        add(where, "p", text, null);
        return this;
    }

    /** Who sends it: one line on top. */
    public LetterText sender(String line) {
        add(where, "p", line, "sender");
        return this;
    }

    /** To whom it goes, as it stands in the window of the envelope. */
    public LetterText address(String lines) {
        add(where, "p", lines, "address");
        return this;
    }

    /** Something to type off, such as a code. */
    public LetterText code(String text) {
        add(where, "p", text, "code");
        return this;
    }

    /** From here on the letter says the same in another language, on a page of its own. */
    public LetterText inLanguage(String language) {
        var part = add(document.getDocumentElement().getLastChild(), "div", null, "part");
        part.setAttribute("lang", language);
        where = part;
        return this;
    }

    Document document() {
        return document;
    }

    private Element add(Node parent, String name, @Nullable String text, @Nullable String kind) {
        var element = document.createElement(name);
        if (text != null) {
            element.setTextContent(text);
        }
        if (kind != null) {
            element.setAttribute("class", kind);
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can make an empty document", e);
        }
    }
}
