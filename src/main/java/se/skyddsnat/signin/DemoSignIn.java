package se.skyddsnat.signin;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.skyddsnat.kernel.IdentityNumber;
import se.skyddsnat.organisation.Board;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffMember;

/** Lets anybody be a made-up person, in the demo and nowhere else. */
@Component
@ConditionalOnProperty("skyddsnat.demo")
public class DemoSignIn {

    private final Organisation organisation;

    DemoSignIn(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The made-up staff of a municipality's board. */
    public List<StaffMember> staffOf(String municipalityCode) {
        return organisation.staffOf(Board.idOf(municipalityCode));
    }

    /** @throws java.util.NoSuchElementException if there is no such login */
    public Signed asStaff(String login) {
        var member = organisation.byLogin(login).orElseThrow();
        return Signed.staff(member.login(), member.name());
    }

    /** @throws IllegalArgumentException if it is not such a number */
    public Signed asCitizen(String number, String name) {
        IdentityNumber.stored(number);
        return Signed.citizen(number, name);
    }
}
