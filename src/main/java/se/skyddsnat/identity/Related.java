package se.skyddsnat.identity;

/** A person who belongs to another, and how. */
public record Related(Person person, Relation relation) {}
