package se.skyddsnat.concerns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.FormErrors;
import se.skyddsnat.ui.Option;

/**
 * Where staff write down a call, a letter or a visit.
 *
 * @param sent who got the one just written, or null
 */
public record NewConcernPage(
        Form form,
        FormErrors errors,
        List<Option> municipalities,
        @Nullable String sent) {}
