package se.skyddsnat.access;

/** Something one may ask to do; each room keeps its own enum of them, with the rule beside every act, so that a lawyer can read it as a table. */
public interface Action {

    /** The act's name in the trail and in the generated table of who may do what. */
    String name();

    Rule rule();

    /** Why one does it, in Swedish, as it is shown to the person it is about. */
    String purpose();
}
