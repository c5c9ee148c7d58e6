package se.skyddsnat.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.CoordinationNumber;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.PersonKey;
import se.skyddsnat.kernel.Personnummer;
import se.skyddsnat.kernel.TemporaryNumber;

/** Turns an identity number into a fingerprint under the key of the installation, so that two boards can recognise one child. */
@Component
public class PersonKeys {

    private final SecretKeySpec secret;

    PersonKeys(@Value("${skyddsnat.person-key:}") String configured, @Value("${skyddsnat.data:data}") Path folder)
            throws IOException {
        var key = configured.isBlank() ? keptIn(folder) : configured;
        this.secret = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The fingerprint, or nothing for a number that holds within one board only. */
    public Optional<PersonKey> of(IdentityNumber number) {
        return switch (number) {
            case Personnummer _, CoordinationNumber _ -> number.value().map(this::fingerprint);
            case TemporaryNumber _, IdentityNumber.Unknown _ -> Optional.empty();
        };
    }

    private PersonKey fingerprint(String digits) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return new PersonKey(HexFormat.of().formatHex(mac.doFinal(digits.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute a fingerprint", e);
        }
    }

    private static String keptIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("person.secret");
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Ids.secret(48));
        }
        return Files.readString(file).trim();
    }
}
