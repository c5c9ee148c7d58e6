package se.skyddsnat.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Permit;
import se.skyddsnat.kernel.Actor;
import se.skyddsnat.kernel.Ids;
import se.skyddsnat.kernel.MatterId;

/** The documents of a matter. They are added and read, never changed. */
@Service
@Transactional
public class Documents {

    private final DocumentStore store;
    private final MatterDoor matters;
    private final Access access;

    Documents(DocumentStore store, MatterDoor matters, Access access) {
        this.store = store;
        this.matters = matters;
        this.access = access;
    }

    /** A document and its content. */
    public record Opened(StoredDocument document, byte[] content) {}

    /** Keeps a file with a matter under the permit of the act it came with. The same file twice is kept once. */
    public UUID keep(Permit permit, MatterId matter, CheckedFile file) {
        return keep(permit, matter, null, file);
    }

    /** The same for a file that came with a report, or belongs to a decision or a letter. */
    public UUID keep(Permit permit, MatterId matter, @Nullable UUID about, CheckedFile file) {
        permit.reaches(matter.value());
        return store.add(permit, Ids.next(permit.at()), matter, about, file);
    }

    /** The documents of a matter, newest first, at most 500; without their content. */
    public List<StoredDocument> of(Permit permit, MatterId matter) {
        permit.reaches(matter.value());
        return store.of(permit, matter);
    }

    /** The content of one document, for the act that the permit was given for. */
    public Opened content(Permit permit, MatterId matter, UUID document) {
        permit.reaches(matter.value());
        return store.open(permit, matter, document);
    }

    /** Staff looks at which documents there are. */
    public List<StoredDocument> of(Actor.Staff actor, MatterId matter) {
        return store.of(access.require(actor, DocumentAction.LIST_DOCUMENTS, () -> matters.target(matter)), matter);
    }

    /** Staff adds a document by hand. */
    public UUID add(Actor.Staff actor, MatterId matter, CheckedFile file) {
        return keep(
                access.require(actor, DocumentAction.ADD_DOCUMENT, () -> matters.target(matter)), matter, null, file);
    }

    /**
     * Staff opens a document; another matter's document is not there.
     *
     * @throws se.skyddsnat.access.Forbidden if she may not, or there is no such document in that matter
     */
    public Opened open(Actor.Staff actor, MatterId matter, UUID document) {
        var permit = access.require(
                actor,
                DocumentAction.READ_DOCUMENT,
                () -> matters.target(matter).filter(_ -> store.isIn(matter, document)));
        return store.open(permit, matter, document);
    }
}
