package se.skyddsnat.exchange.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import se.skyddsnat.concerns.Receipts;
import se.skyddsnat.exchange.Reception;
import se.skyddsnat.organisation.Board;

/**
 * What a sender is told about her report.
 *
 * @param status the step that it has reached for all its children
 * @param receivedAt in UTC, whole seconds
 */
record ConcernAnswer(String receipt, String status, Instant receivedAt, List<Receiver> boards) {

    /** A board that has it, and the number one can always call. */
    record Receiver(String name, String municipalityCode, String phone) {

        static Receiver of(Board board) {
            return new Receiver(board.name(), board.municipalityCode(), board.phone());
        }
    }

    static ConcernAnswer of(Reception.Received received) {
        return new ConcernAnswer(
                received.receipt(),
                "received",
                received.at().truncatedTo(ChronoUnit.SECONDS),
                received.boards().stream().map(Receiver::of).toList());
    }

    static ConcernAnswer of(String receipt, List<Receipts.Status> all) {
        var status = all.stream().allMatch(one -> Objects.nonNull(one.assessedAt()))
                ? "assessed"
                : all.stream().allMatch(one -> Objects.nonNull(one.seenAt())) ? "seen" : "received";
        return new ConcernAnswer(
                receipt,
                status,
                all.getFirst().receivedAt().truncatedTo(ChronoUnit.SECONDS),
                all.stream().map(one -> Receiver.of(one.board())).toList());
    }
}
