package se.skyddsnat.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.skyddsnat.documents.Checked.Reason;

class DocumentCheckTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF".getBytes(ISO_8859_1);

    private final DocumentCheck check = new DocumentCheck(List.of(new KnownSignatures()));

    @Test
    void whatPeopleSendIsKept() throws IOException {
        assertThat(kept("brev.pdf", PDF)).isEqualTo(FileType.PDF);
        assertThat(kept("bild.JPG", picture("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(kept("bild.png", picture("png"))).isEqualTo(FileType.PNG);
        assertThat(kept("IMG_1.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1)))
                .isEqualTo(FileType.HEIC);
        assertThat(kept("text.docx", zip(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<b/>"))))
                .isEqualTo(FileType.DOCX);
        assertThat(kept("text.odt", odt())).isEqualTo(FileType.ODT);
        assertThat(kept("åäö.txt", "Hej, jag är orolig".getBytes(UTF_8))).isEqualTo(FileType.TXT);
        assertThat(kept("äldre.txt", "Hej, jag är orolig".getBytes(ISO_8859_1))).isEqualTo(FileType.TXT);
    }

    @Test
    void whatIsEmptyTooLargeOrOfAnotherKindIsRefused() {
        assertThat(refused("brev.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused("brev.pdf", new byte[DocumentCheck.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("brev.html", "<p>".getBytes(UTF_8))).isEqualTo(Reason.WRONG_KIND);
        assertThat(refused("brev", PDF)).isEqualTo(Reason.WRONG_KIND);
        assertThat(refused("brev.pdf.exe", PDF)).isEqualTo(Reason.WRONG_KIND);
    }

    @Test
    void contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        assertThat(refused("bild.jpg", PDF)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refused("brev.pdf", picture("png"))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refused("text.txt", new byte[] {1, 2, 3})).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refused("text.docx", zip(Map.of("a.txt", "a")))).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refused("text.docx", odt())).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
    }

    @Test
    void brokenPicturesAndPackagesAreRefused() throws IOException {
        var picture = picture("png");
        assertThat(refused("bild.png", java.util.Arrays.copyOf(picture, 12))).isEqualTo(Reason.UNREADABLE);
        var packed = odt();
        packed[40] ^= 0x55;
        packed[packed.length / 2] ^= 0x55;
        assertThat(refused("text.odt", packed)).isIn(Reason.UNREADABLE, Reason.NOT_WHAT_IT_SAYS);
    }

    @Test
    void whatSwellsIsRefusedWithoutBeingUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeroes = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeroes);
            }
        }
        assertThat(bytes.size()).isLessThan(DocumentCheck.LARGEST);
        assertThat(refused("bomb.docx", bytes.toByteArray())).isEqualTo(Reason.SWELLS);
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3_000; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        assertThat(refused("many.docx", bytes.toByteArray())).isEqualTo(Reason.SWELLS);
    }

    @Test
    void aFloodOfPixelsIsRefusedByItsHead() throws IOException {
        var png = picture("png");
        var head = java.nio.ByteBuffer.wrap(png);
        head.putInt(16, 60_000);
        head.putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        head.putInt(29, (int) crc.getValue());
        assertThat(refused("bild.png", png)).isEqualTo(Reason.SWELLS);
    }

    @Test
    void whatLooksInfectedIsRefusedAlsoInsideAPackage() throws IOException {
        var sign = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(refused("text.txt", sign.getBytes(UTF_8))).isEqualTo(Reason.INFECTED);
        assertThat(refused("brev.pdf", ("%PDF-1.7 " + sign).getBytes(UTF_8))).isEqualTo(Reason.INFECTED);
        assertThat(refused(
                        "text.docx",
                        zip(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "x".repeat(65_530) + sign))))
                .isEqualTo(Reason.INFECTED);
        assertThat(refused("text.docx", zip(Map.of("word/vbaProject.bin", "x"))))
                .isEqualTo(Reason.INFECTED);
        assertThat(refused("text.docx", zip(Map.of("../../etc/cron.d/x", "x")))).isEqualTo(Reason.INFECTED);
        assertThat(refused("brev.pdf", "%PDF-1.7 /OpenAction << /S /JavaScript >>".getBytes(UTF_8)))
                .isEqualTo(Reason.INFECTED);
        assertThat(refused("text.txt", "#!/bin/sh\nrm".getBytes(UTF_8))).isEqualTo(Reason.INFECTED);
    }

    @Test
    void aScannerThatCannotAnswerClosesTheGate() {
        var broken = new DocumentCheck(List.of(_ -> {
            throw new IllegalStateException("no contact");
        }));
        assertThat(broken.check("brev.pdf", PDF))
                .isInstanceOfSatisfying(
                        Checked.Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.INFECTED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../etc/passwd.txt, passwd.txt
            C:\\hem\\brev.pdf, brev.pdf
            bild\u202Egpj.exe, bildgpj.exe
            '  ..brev  nr 1.pdf. ', brev nr 1.pdf
            bre<v>.pdf, bre_v_.pdf
            '', dokument
            """)
    void namesAreCleaned(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("a".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    private FileType kept(String name, byte[] bytes) {
        return check.check(name, bytes) instanceof Checked.Ok ok ? ok.file().type() : never(name + " was refused");
    }

    private Reason refused(String name, byte[] bytes) {
        return check.check(name, bytes) instanceof Checked.Refused no ? no.reason() : never(name + " was kept");
    }

    private static <T> T never(String what) {
        throw new AssertionError(what);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() throws IOException {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>".repeat(50)));
    }
}
