package se.skyddsnat.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/**
 * Prints letters as PDF/A-2a: readable in thirty years and by a screen reader, with the letters of the alphabet inside.
 * Nothing is fetched from anywhere.
 */
@Component
public final class Letterpress {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    Letterpress() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * Prints a letter.
     *
     * @param name the file's name, which never holds a person's name
     */
    public CheckedFile print(String name, LetterText text) {
        var bytes = new ByteArrayOutputStream();
        try {
            setting(text).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be printed", e);
        }
        return new CheckedFile(FileName.clean(name), FileType.PDF, bytes.toByteArray());
    }

    private static PdfRendererBuilder setting(LetterText text) {
        return new PdfRendererBuilder()
                .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Skyddsnät")
                .withW3cDocument(text.document(), "");
    }

    private static InputStream font(String file) {
        var stream = Letterpress.class.getResourceAsStream(FONTS + file);
        if (stream == null) {
            throw new IllegalStateException("the font is missing: " + file);
        }
        return stream;
    }
}
