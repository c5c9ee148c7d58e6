package se.skyddsnat.desk;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.cases.Matter;
import se.skyddsnat.organisation.Unit;

/**
 * A matter that a search led to; the same shape whether the child is protected or not.
 *
 * @param owner the name of whoever holds it, or null
 * @param mayOpen whether she who searched may open it; if not, she may ask the owner
 */
public record Hit(
        Matter matter, Glimpse child, Unit unit, @Nullable String owner, boolean mayOpen) {}
