package se.skyddsnat.desk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.skyddsnat.access.Access;
import se.skyddsnat.cases.Matters;
import se.skyddsnat.clocks.Clocks;
import se.skyddsnat.identity.Persons;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.stories.Story;

/** A story that is played at the desk, in a municipality of its own. */
abstract class AtTheDesk extends Story {

    @Autowired
    private Access access;

    @Autowired
    private Persons persons;

    @Autowired
    private Matters matters;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Organisation organisation;

    @Autowired
    private TransactionTemplate act;

    protected Scene in(String municipality) {
        return new Scene(access, persons, matters, clocks, organisation, act, municipality);
    }
}
