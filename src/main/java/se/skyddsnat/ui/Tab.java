package se.skyddsnat.ui;

/** A link to a sister page; the tab of the page one is on says so. */
public record Tab(String label, String href, boolean current) {}
