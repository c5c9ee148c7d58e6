package se.skyddsnat.ui.web;

import java.util.List;

/**
 * A page of plain text about the pages themselves.
 *
 * @param subject the part of the texts' keys that names the page
 * @param parts the parts of the keys that name its sections, in order
 */
public record AboutPage(String subject, List<String> parts) {}
