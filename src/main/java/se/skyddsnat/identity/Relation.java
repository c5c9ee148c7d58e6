package se.skyddsnat.identity;

/** How one person belongs to another. */
public enum Relation {
    GUARDIAN,
    PARENT,
    SIBLING,
    HOUSEHOLD
}
