package se.skyddsnat.statistics;

/** The rules that may forbid a figure; each has its sentence in {@code refusals_sv} and {@code refusals_en}. */
public enum Reason {
    /** Nobody, or nothing, to count. */
    NO_OBSERVATIONS,
    /** A standardised rate needs at least ten events (practice of public health agencies, Dobson 1991). */
    FEW_EVENTS,
    /** A regression needs ten events for each estimated effect (Peduzzi 1996). */
    FEW_EVENTS_PER_PARAMETER,
    /** A ratio with an empty cell has no finite interval. */
    EMPTY_CELL,
    /** The interval of the difference holds zero, so the number needed to treat runs through infinity. */
    DIFFERENCE_HOLDS_ZERO,
    /** Cluster-robust errors are too small with few clusters. */
    FEW_CLUSTERS,
    /** Covariates repeat each other, or are constant. */
    COLLINEAR,
    /** The covariates tell the outcome apart completely, so the likelihood has no top. */
    SEPARATED,
    /** The search for the best fit did not end. */
    NOT_CONVERGED,
    /** The weighted groups stand for too few people. */
    LOW_EFFECTIVE_SAMPLE,
    /** The groups still differ after weighting. */
    IMBALANCE,
    /** The propensities of the groups do not overlap. */
    NO_OVERLAP,
    /** The groups moved apart before the measure began. */
    PRE_TREND,
    /** No comparison group is left. */
    NO_COMPARISON,
    /** The series is too short on one side of the change. */
    SHORT_SERIES,
    /** Too few studies or units for this question. */
    FEW_STUDIES,
    /** Too little follow-up: the question lies beyond the last observation. */
    BEYOND_FOLLOW_UP,
    /** The share cannot be reached: the median is not passed. */
    NOT_REACHED,
    /** A person could be singled out. */
    TOO_FEW_TO_SHOW,
    /** The table contradicts itself, so no protection can be promised. */
    INCONSISTENT_TABLE,
    /** Everything that could be hidden is hidden and the cell still leaks. */
    CANNOT_PROTECT,
    /** This question would, with earlier ones, single somebody out. */
    DIFFERENCING,
    /** The asker has used the questions there were. */
    BUDGET_SPENT
}
