package se.skyddsnat.organisation;

/**
 * A municipality (kommun) by its official code.
 *
 * @param code four digits, the first two of which are the region's
 * @param latitude degrees north of the seat of the municipality
 * @param longitude degrees east of the seat of the municipality
 */
public record Municipality(
        String code, String name, String regionCode, int population, double latitude, double longitude) {}
