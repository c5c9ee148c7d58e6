package se.skyddsnat.signin.web;

import java.util.List;
import se.skyddsnat.organisation.StaffMember;

/** The sign-in page of the demo: the made-up people one may be. */
public record SignInPage(String municipality, List<StaffMember> staff, List<DemoCitizen> citizens) {

    /** A made-up private person. */
    public record DemoCitizen(String number, String name, String about) {}
}
