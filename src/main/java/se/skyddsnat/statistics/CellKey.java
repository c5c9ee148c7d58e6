package se.skyddsnat.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A number between 0 and 1 that belongs to a set of people: the same people give the same number in every table.
 *
 * <p>Each person has a record key, drawn from a secret; a cell's key is the fraction of the sum of its people's keys. Sums are kept as whole
 * numbers so that the order of adding can never matter.
 */
public record CellKey(long sum) {

    private static final int BITS = 52;
    private static final long MASK = (1L << BITS) - 1;

    /** The key of nobody. */
    public static final CellKey NOBODY = new CellKey(0);

    public CellKey {
        sum &= MASK;
    }

    /**
     * The record key of one person or event.
     *
     * @param secret kept as long as tables are published, at least 16 bytes
     * @param record the register's own reference, never shown
     */
    public static CellKey ofRecord(byte[] secret, String record) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("a secret of at least 16 bytes is needed");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] code = mac.doFinal(record.getBytes(StandardCharsets.UTF_8));
            return new CellKey(ByteBuffer.wrap(code).getLong());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** The key of this set and another, disjoint one together. */
    public CellKey plus(CellKey other) {
        return new CellKey(sum + other.sum);
    }

    /** The key as a fraction, 0 ≤ key &lt; 1. */
    public double fraction() {
        return (double) sum / (1L << BITS);
    }
}
