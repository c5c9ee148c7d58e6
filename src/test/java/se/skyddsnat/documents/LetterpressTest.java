package se.skyddsnat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;

class LetterpressTest {

    private static final CheckedFile LETTER = new Letterpress()
            .print(
                    "beslut.pdf",
                    LetterText.begin("sv", "Beslut från socialnämnden")
                            .sender("Socialnämnden i Uppsala")
                            .address("Åsa Ödmark\nStorgatan 1\n753 31 Uppsala")
                            .heading("Vi har sagt ja")
                            .text("Du får stöd.\n<b>Inte</b> fetstil & inte taggar.")
                            .inLanguage("en")
                            .heading("We have said yes"));

    @Test
    void itSaysThatItIsPdfA2a() throws Exception {
        try (var pdf = open()) {
            var meta = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata();
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            var id = parser.parse(meta).getPDFAIdentificationSchema();
            assertThat(id.getPart()).isEqualTo(2);
            assertThat(id.getConformance()).isEqualTo("A");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("sv");
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (var pdf = open()) {
            int fonts = 0;
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    @Test
    void itsWordsCanBeReadOutAndStayText() throws IOException {
        try (var pdf = open()) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Åsa Ödmark", "Vi har sagt ja", "<b>Inte</b> fetstil & inte taggar.", "We have said yes");
        }
    }

    @Test
    void noNameStandsInItsDescription() throws IOException {
        try (var pdf = open()) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getTitle()).isEqualTo("Beslut från socialnämnden");
            var meta = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(meta).doesNotContain("Ödmark", "Storgatan");
            assertThat(LETTER.name()).isEqualTo("beslut.pdf");
        }
    }

    private static PDDocument open() throws IOException {
        return Loader.loadPDF(LETTER.content());
    }
}
