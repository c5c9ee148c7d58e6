package se.skyddsnat.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;
import se.skyddsnat.ui.Table;

/**
 * Who works where and when.
 *
 * @param done a sentence about what was just saved, or null
 */
public record RosterPage(
        @Nullable String done,
        List<Option> units,
        List<Option> people,
        Table queue,
        Table duties,
        Table substitutes,
        Table staff,
        List<Option> roles,
        List<Option> degrees,
        Form form,
        FormErrors errors) {}
