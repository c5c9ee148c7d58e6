package se.skyddsnat.cases;

import se.skyddsnat.kernel.PersonId;
import se.skyddsnat.kernel.UnitId;

/** What begins a matter: for whom, where it is received, and what began it. */
public record NewMatter(PersonId child, UnitId unit, Matter.Origin origin, boolean voluntary) {}
