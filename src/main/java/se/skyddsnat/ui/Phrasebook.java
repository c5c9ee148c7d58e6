package se.skyddsnat.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text of every module, read once from {@code texts/<module>_<language>.properties} in UTF-8. */
@Component
public final class Phrasebook {

    private final Map<String, Texts> byLanguage = new HashMap<>();

    Phrasebook(@Value("${skyddsnat.texts.strict:false}") boolean strict) {
        for (var language : Language.ALL) {
            byLanguage.put(language.code(), new Texts(language, read(language.code()), strict));
        }
    }

    /** The texts of a language; of Swedish where the language is not one of ours. */
    public Texts in(Language language) {
        var texts = byLanguage.getOrDefault(language.code(), byLanguage.get(Language.SWEDISH.code()));
        if (texts == null) {
            throw new IllegalStateException("Swedish texts are missing");
        }
        return texts;
    }

    private static Map<String, String> read(String code) {
        try {
            var found = new HashMap<String, String>();
            var pattern = "classpath*:texts/*_" + code + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                readInto(found, file);
            }
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts could not be read: " + code, e);
        }
    }

    private static void readInto(Map<String, String> found, Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
            if (found.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two files give a text for " + key + ", one is " + file);
            }
        }
    }
}
