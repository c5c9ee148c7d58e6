package se.skyddsnat.doorway;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.kernel.Ids;

/**
 * What somebody has begun to write, kept so that a crash costs seconds. It is sealed with a key that only the cookie in
 * her own browser holds: the house cannot read it, and after a day it is gone.
 */
@Service
@Transactional
public class SealedDrafts {

    /** The longest that all answers of a draft may be together, in characters. */
    public static final int LONGEST = 120_000;

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Clock clock;

    SealedDrafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new secret for a cookie: 128 bits and more. */
    public String newSecret() {
        return Ids.secret(27);
    }

    /** The answers that the secret opens, if they are still kept. */
    @Transactional(readOnly = true)
    public Optional<Map<String, List<String>>> open(String secret) {
        return sql.sql("select sealed from doorway_draft where id = ? and expires_at > ?")
                .params(Seal.id(secret), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(shut -> unseal(secret, shut));
    }

    /**
     * Keeps the answers for another day.
     *
     * @return false if they are longer than {@link #LONGEST} together; what was kept before is still kept
     */
    public boolean keep(String secret, Map<String, List<String>> answers) {
        var written = write(answers);
        if (written.length() > 2 * LONGEST) {
            return false;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("delete from doorway_draft where expires_at <= ?").param(now).update();
        sql.sql("""
                        insert into doorway_draft (id, sealed, saved_at, expires_at) values (?, ?, ?, ?)
                        on conflict (id) do update set sealed = excluded.sealed, saved_at = excluded.saved_at,
                                                       expires_at = excluded.expires_at""")
                .params(Seal.id(secret), Seal.shut(secret, written), now, now.plus(KEPT))
                .update();
        return true;
    }

    /** Forgets the draft at once. */
    public void drop(String secret) {
        sql.sql("delete from doorway_draft where id = ?").param(Seal.id(secret)).update();
    }

    /** What cannot be opened is as if it were not there. */
    private static Optional<Map<String, List<String>>> unseal(String secret, byte[] shut) {
        try {
            return Optional.of(read(Seal.open(secret, shut)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static String write(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> encode(one.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> read(String written) {
        var answers = new LinkedHashMap<String, List<String>>();
        Arrays.stream(written.split("&")).filter(pair -> pair.contains("=")).forEach(pair -> {
            var at = pair.indexOf('=');
            answers.computeIfAbsent(decode(pair.substring(0, at)), _ -> new ArrayList<>())
                    .add(decode(pair.substring(at + 1)));
        });
        return answers;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
