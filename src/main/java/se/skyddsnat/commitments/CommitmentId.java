package se.skyddsnat.commitments;

import java.util.regex.Pattern;

/** The name that a commitment goes by everywhere, such as {@code G04} or {@code UX2}. */
public record CommitmentId(String code) {

    private static final Pattern FORM = Pattern.compile("[GUV][0-9]{2}|[GUV]X[1-9]");

    public CommitmentId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A commitment's name looks like G04 or UX2");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
