package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.FormErrors;

/**
 * Searching.
 *
 * @param words what was sought; empty before the first search
 * @param lines what was found, or null before the first search and when the words could not be used
 */
public record SearchPage(String words, @Nullable List<MatterPage.Line> lines, FormErrors errors) {}
