package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The way to one cooperation: through the door of the file, and where it tells of health through
 * that door as well, with a line of its own (S20).
 */
@Component
class CooperationDoor {

  private final Access access;
  private final Cooperations cooperations;

  CooperationDoor(Access access, Cooperations cooperations) {
    this.access = access;
    this.cooperations = cooperations;
  }

  /** What is opened, with the leave to read it. */
  record At(Shelf shelf, Permit permit, KeptCooperation kept) {
    @Override
    public String toString() {
      return "At";
    }
  }

  /** One that lasts; what is over is written down no more. */
  Entry<At> enter(UUID id, Code code, Visit visit) {
    return access
        .enter(CooperationAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(cooperations.shelf(permit, id))
                    .flatMap(
                        shelf ->
                            unseen(behind(shelf, permit)).flatMap(leave -> one(shelf, leave, id))));
  }

  /** From the file on to one of its shelves. */
  Entry<Permit> behind(Shelf shelf, Permit file) {
    return shelf == Shelf.HEALTH
        ? access.enter(shelf.read, file.code(), file.visit())
        : Entry.open(file);
  }

  /** Whoever may not open the shelf learns of no id on it: why, the log alone says. */
  private static Entry<Permit> unseen(Entry<Permit> leave) {
    return leave.equals(Entry.closed(Refusal.HEALTH_APART))
        ? Entry.closed(Refusal.NOT_THERE)
        : leave;
  }

  private Entry<At> one(Shelf shelf, Permit permit, UUID id) {
    return Entry.there(
        cooperations
            .one(shelf, permit, id)
            .filter(kept -> kept.term().active(permit.visit().today()))
            .map(kept -> new At(shelf, permit, kept)));
  }
}
