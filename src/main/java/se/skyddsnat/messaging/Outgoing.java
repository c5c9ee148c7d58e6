package se.skyddsnat.messaging;

import java.time.Instant;
import java.util.UUID;
import se.skyddsnat.kernel.Language;

/** A message on its way out: to a telephone or an e-mail address, one of the sentences that may leave the house. */
public record Outgoing(UUID id, Channel channel, String address, OutgoingText text, Language language, Instant at) {

    /** How it goes. */
    public enum Channel {
        SMS,
        EMAIL
    }

    /** The address with all but its end hidden. */
    public String hiddenAddress() {
        var shown = Math.min(3, address.length() / 2);
        return "•••" + address.substring(address.length() - shown);
    }

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
