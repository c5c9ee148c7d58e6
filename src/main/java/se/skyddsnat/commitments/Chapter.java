package se.skyddsnat.commitments;

/** A part of the page of commitments, numbered from 1. */
public record Chapter(int number, Wording name) {}
