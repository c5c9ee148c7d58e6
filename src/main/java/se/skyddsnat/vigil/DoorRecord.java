package se.skyddsnat.vigil;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** To how many boards a door was tried, and to how many a made-up report came through the last time. */
public record DoorRecord(
        String door, int tried, int proven, @Nullable Instant last) {}
