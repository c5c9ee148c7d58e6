package se.skyddsnat.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The fingerprint of the program that runs: of its code, its pages, its words and its tables. A story's result counts
 * only for the program that it was run on, so that nothing is called kept after the code has changed.
 */
public final class BuildPrint {

    private static final String SELF = BuildPrint.class.getName().replace('.', '/') + ".class";
    private static final List<String> PARTS = List.of(
            "se/skyddsnat/**/*", "gg/jte/generated/**/*", "db/migration/**/*", "texts/*", "clocks/*", "facts/*");

    private static final class Taken {
        static final String PRINT = take();
    }

    private BuildPrint() {}

    /** The fingerprint, 16 hexadecimal digits; worked out once. */
    public static String ofThisProgram() {
        return Taken.PRINT;
    }

    private static String take() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(root()).entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException("The program could not read itself", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<String, Resource> files(String root) throws IOException {
        var files = new TreeMap<String, Resource>();
        for (var part : PARTS) {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + part))
                    .filter(BuildPrint::isFile)
                    .filter(file -> url(file).startsWith(root))
                    .forEach(file -> files.put(url(file).substring(root.length()), file));
        }
        return files;
    }

    private static boolean isFile(Resource file) {
        var name = file.getFilename();
        return name != null && name.contains(".") && file.isReadable();
    }

    /** Where the program itself lies; what tests add beside it does not count. */
    private static String root() {
        var self = BuildPrint.class.getClassLoader().getResource(SELF);
        if (self == null) {
            throw new IllegalStateException("The program does not find itself");
        }
        var url = self.toString();
        return url.substring(0, url.length() - SELF.length());
    }

    private static String url(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
