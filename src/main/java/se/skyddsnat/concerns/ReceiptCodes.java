package se.skyddsnat.concerns;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;

/** The codes that open a receipt: 118 random bits in blocks of four, kept as a fingerprint only. */
@Component
class ReceiptCodes {

    static final int CHARACTERS = 24;
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final JdbcClient sql;

    ReceiptCodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new code; with a sender's own key always the same one for the same sender, key and words. */
    String next(Actor sender, ReportConcern report) {
        var key = report.sendersKey();
        return grouped(
                key == null
                        ? Ids.secret(CHARACTERS)
                        : derived(who(sender) + "|" + key + "|" + WhatIsSaid.fingerprint(report)));
    }

    /** The fingerprint of a code as somebody typed it, with or without blocks, in any case; nothing if it cannot be one. */
    static Optional<byte[]> fingerprint(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return code.matches("[" + ALPHABET + "]{" + CHARACTERS + "}") ? Optional.of(hash(code)) : Optional.empty();
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String who(Actor sender) {
        return switch (sender) {
            case Actor.Staff s -> "staff|" + s.id();
            case Actor.Citizen c -> "citizen|" + c.key().hex();
            case Actor.Visitor _ -> "visitor";
            case Actor.OtherSystem o -> "system|" + o.clientId();
            case Actor.Automatic a -> "automatic|" + a.duty();
        };
    }

    private String derived(String seed) {
        var number = new BigInteger(1, mac(seed));
        var base = BigInteger.valueOf(ALPHABET.length());
        var code = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            var parts = number.divideAndRemainder(base);
            code.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return code.toString();
    }

    private byte[] mac(String seed) {
        try {
            var secret = sql.sql("select secret from concerns_receipt_secret")
                    .query((row, _) -> row.getBytes(1))
                    .single();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(seed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute a fingerprint", e);
        }
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute a fingerprint", e);
        }
    }
}
