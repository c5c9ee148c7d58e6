package se.skyddsnat.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.vigil.Door;

/** The door for systems, tried from inside: what our own client would send is read and kept as anybody's would be. */
@Component
class SystemDoor implements Door {

    private final Inbox inbox;
    private final Actor.OtherSystem self;

    SystemDoor(Inbox inbox, @Value("${skyddsnat.watch.client:skyddsnat-vakt}") String client) {
        this.inbox = inbox;
        this.self = new Actor.OtherSystem(client, "Skyddsnät, nattligt prov");
    }

    @Override
    public String name() {
        return "system";
    }

    @Override
    public boolean leadsTo(Board board) {
        return inbox.receive(
                                self,
                                "synthetic-" + board.municipalityCode() + "-door",
                                body(board).getBytes(UTF_8))
                        instanceof Reception.Received received
                && received.boards().contains(board);
    }

    /** A report that is about nobody, as it is written on the wire. */
    static String body(Board board) {
        return """
                {"children": [{"givenName": "Prov", "familyName": "Provsson"}], "municipalityCode": "%s",
                 "worry": "Nattligt prov av anmälningsvägen. Det gäller ingen.",
                 "reporter": {"name": "Nattligt prov"}}""".formatted(board.municipalityCode());
    }
}
