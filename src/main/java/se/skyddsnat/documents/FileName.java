package se.skyddsnat.documents;

import java.text.Normalizer;

/** Names of files as they may be kept and given back: no folders, no invisible signs, never longer than a line. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The last part of the name, without what could lead a browser, a shell or an eye astray; "dokument" if nothing is left. */
    static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;%`$&'{}\\[\\]]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return plain.isEmpty() ? "dokument" : shortened(plain);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 6 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
