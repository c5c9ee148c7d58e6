package se.skyddsnat.kernel;

/**
 * A keyed fingerprint of an identity number: lets the same person be recognised by two boards without either of them
 * showing the number. It cannot be turned back into the number without the key of the installation.
 */
public record PersonKey(String hex) {

    public PersonKey {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a person key is 64 hexadecimal characters");
        }
    }

    @Override
    public String toString() {
        return "PersonKey[…]";
    }
}
