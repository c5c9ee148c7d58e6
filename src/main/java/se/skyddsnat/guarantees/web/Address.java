package se.skyddsnat.guarantees.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.skyddsnat.ui.Form;

/** Addresses of the page of guarantees that keep what was looked for. */
record Address(Form form) {

    static final String AREA = "omrade";
    static final String GROUND = "grund";
    static final String MUNICIPALITY = "kommun";
    static final String WORDS = "sok";
    static final String ALL = "alla";
    static final String PAGE = "sida";

    private static final List<String> SOUGHT = List.of(AREA, GROUND, MUNICIPALITY, WORDS, ALL, PAGE);

    /** The same search with one answer changed, from its first page. */
    String with(String name, String value) {
        return of("/garantier", form.with(PAGE, "").with(name, value));
    }

    /** The same search as a table to download. */
    String csv() {
        return of("/garantier.csv", form.with(PAGE, "").with(ALL, ""));
    }

    private static String of(String path, Form form) {
        return SOUGHT.stream()
                .filter(name -> !form.blank(name))
                .map(name -> name + "=" + URLEncoder.encode(form.value(name), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? path : path + "?" + query));
    }
}
