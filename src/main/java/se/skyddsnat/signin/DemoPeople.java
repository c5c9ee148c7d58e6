package se.skyddsnat.signin;

import java.util.List;
import se.skyddsnat.kernel.IdentityNumber;

/** The private persons that anybody may be in the demo; their numbers are no living person's. */
public final class DemoPeople {

    /** A child of ten who has asked to be taken into care. */
    public static final DemoPerson ALVA = new DemoPerson("201601122383", "Alva");

    /** A boy of fifteen who has been helped for some time. */
    public static final DemoPerson ELIAS = new DemoPerson("201101012399", "Elias");

    /** His mother, who answers for him. */
    public static final DemoPerson JENNY = new DemoPerson("198801252381", "Jenny");

    public static final List<DemoPerson> ALL = List.of(ALVA, ELIAS, JENNY);

    private DemoPeople() {}

    /** Somebody made up, by an official test number. */
    public record DemoPerson(String number, String name) {

        public IdentityNumber identity() {
            return IdentityNumber.stored(number);
        }
    }
}
