package se.skyddsnat.signin.web;

import java.util.List;
import se.skyddsnat.signin.DemoSignIn.Group;
import se.skyddsnat.signin.DemoSignIn.Somebody;
import se.skyddsnat.ui.Form;
import se.skyddsnat.ui.Option;

/**
 * The sign-in page of the demo: the made-up people one may be.
 *
 * @param chosen the form that chooses the municipality, as it stands
 */
public record SignInPage(
        String municipality, List<Option> municipalities, Form chosen, List<Group> groups, List<Somebody> people) {}
