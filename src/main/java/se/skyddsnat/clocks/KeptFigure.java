package se.skyddsnat.clocks;

import se.skyddsnat.kernel.BoardId;

/** How often a board kept a clock and how often it broke; counts, never persons. */
public record KeptFigure(BoardId board, ClockId clock, int kept, int broken) {}
