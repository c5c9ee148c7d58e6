package se.skyddsnat.setup;

import java.util.List;

/** The house may not be started like this; the message names each thing that is missing or must not be there. */
final class NotReady extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotReady(List<String> faults) {
        super(String.join("; ", faults));
    }
}
