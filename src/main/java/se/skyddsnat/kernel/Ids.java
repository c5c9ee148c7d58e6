package se.skyddsnat.kernel;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** New ids: ordered by time where order helps, and stable ones for what the law has already numbered. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A version 7 id: its first 48 bits are the milliseconds of {@code at}, the rest is random. */
    public static UUID next(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The same id for the same name on every machine, as for a municipality's board. */
    public static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A secret of 128 random bits or more, written in letters and digits that cannot be mistaken for one another. */
    public static String secret(int characters) {
        var alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
        var secret = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            secret.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return secret.toString();
    }
}
