package se.skyddsnat.concerns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concerns.ReportedChild.Whereabouts;

/**
 * The fingerprint of all that a report says: a retry of the same words has the same one, and new words never pass for a
 * retry. When it came is no part of it.
 */
final class WhatIsSaid {

    private final MessageDigest digest;

    private WhatIsSaid() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot compute a fingerprint", e);
        }
    }

    static String fingerprint(ReportConcern report) {
        var said = new WhatIsSaid();
        said.add(report.channel(), report.kind(), report.worry().strip(), report.dangerNow());
        said.add(report.siblings(), report.placeChosen(), report.children().size());
        said.add(report.reporter());
        report.children().forEach(said::add);
        report.attachments().forEach(f -> said.add(f.name(), HexFormat.of().formatHex(f.fingerprint())));
        return HexFormat.of().formatHex(said.digest.digest());
    }

    private void add(Reporter who) {
        add(who.kind(), who.name(), who.phone(), who.email(), who.organisation());
        add(who.profession(), who.reach(), who.wantsFeedback());
    }

    private void add(ReportedChild child) {
        add(child.number().value().orElse(null), child.givenName(), child.familyName(), child.birthDate(), child.age());
        add(child.sex(), child.description(), child.school());
        add(child.home());
        add(child.now());
    }

    private void add(Whereabouts where) {
        add(where.municipalityCode(), where.postalCode(), where.address());
    }

    /** Each part with its length before it, so that no two reports run together into the same letters. */
    private void add(@Nullable Object... parts) {
        for (var part : parts) {
            var bytes = part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(((bytes == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
            if (bytes != null) {
                digest.update(bytes);
            }
        }
    }
}
