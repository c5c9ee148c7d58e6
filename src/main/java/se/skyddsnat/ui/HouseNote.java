package se.skyddsnat.ui;

/** What the house itself has to say on every page, such as that it is only being tried; there need not be anybody who says it. */
@FunctionalInterface
public interface HouseNote {

    /**
     * One line.
     *
     * @param href where one reads more
     * @param linkText what the link is called
     */
    record Note(String text, String href, String linkText) {}

    Note inWordsOf(Texts texts, Language language);
}
