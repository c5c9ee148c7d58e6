package se.skyddsnat.guarantees;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.skyddsnat.clocks.ClockId;

/** The part of life that a time limit belongs to, in the order of the public page. */
public enum Area {
    CONCERN("BU", "U06", "G44", "G49", "G50", "G51"),
    PLACED("PL", "HE", "G53", "UX5"),
    CARE_WITHOUT_CONSENT("LVU"),
    SHELTER("SB", "G08", "G09", "UX4"),
    HOUSING("HO", "G02", "G03", "G04", "G06", "G13"),
    RELATIVES("SIP", "G32", "G33", "G36", "G37", "G38"),
    SUPPORT("LSS", "VE", "G42"),
    HEALTH("VG", "DIS"),
    PSYCHIATRY("LPT", "LRV", "G19", "G24", "G26", "G27", "GX3", "G71"),
    ADDICTION("LVM"),
    RELEASE("G60", "G61", "G64"),
    OUTCOME("G74"),
    DECISION("FL", "MO", "EK"),
    MISTAKE("LS", "LM", "WB", "IV", "DP"),
    PAPERS("RET", "SEC", "STAT");

    private final Set<String> families;

    Area(String... families) {
        this.families = Set.of(families);
    }

    /**
     * The area of a time limit: by the letters before the hyphen, or by the number of the promise.
     *
     * @throws IllegalArgumentException if nobody has said where it belongs
     */
    public static Area of(ClockId clock) {
        var family = clock.code().replaceFirst("-.*", "").replaceFirst("[a-z]$", "");
        return Arrays.stream(values())
                .filter(area -> area.families.contains(family))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(clock + " belongs to no area"));
    }

    /** The name as it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Area> byWord(String word) {
        return Arrays.stream(values()).filter(area -> area.word().equals(word)).findFirst();
    }
}
