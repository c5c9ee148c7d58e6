package se.skyddsnat.vigil;

import java.time.Instant;
import java.util.UUID;

/**
 * A message between rooms that has not been taken in; names no person.
 *
 * @param listener who should have taken it in
 * @param attempts how often it was tried
 */
public record Undelivered(UUID id, String listener, String event, Instant sentAt, int attempts) {}
