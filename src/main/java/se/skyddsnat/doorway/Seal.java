package se.skyddsnat.doorway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Shuts a text with AES-256-GCM under a key made from a secret that is itself never kept here. */
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Where a secret's text is kept; tells nothing of the key. */
    static byte[] id(String secret) {
        return digest("draft id|" + secret);
    }

    static byte[] shut(String secret, String text) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var shut = cipher(Cipher.ENCRYPT_MODE, secret, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + shut.length).put(nonce).put(shut).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /** @throws GeneralSecurityException if the secret is another one, or the text was touched */
    static String open(String secret, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE) {
            throw new GeneralSecurityException("too short to be sealed");
        }
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var shut = new byte[buffer.remaining()];
        buffer.get(shut);
        return new String(cipher(Cipher.DECRYPT_MODE, secret, nonce).doFinal(shut), StandardCharsets.UTF_8);
    }

    private static Cipher cipher(int mode, String secret, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(digest("draft key|" + secret), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute a fingerprint", e);
        }
    }
}
