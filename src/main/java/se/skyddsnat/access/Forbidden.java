package se.skyddsnat.access;

/** Somebody asked for what she may not have. Outwards it looks the same as if the thing did not exist. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Forbidden() {
        super("not allowed, or not there", null, false, false);
    }
}
