package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prolongs a cooperation with one tap, and ends it; an end hides its contact points at once. */
@Service
@Transactional
@Overtaken.Anew
class CooperationTerms {

  private final Access access;
  private final CooperationDoor door;
  private final Cooperations cooperations;
  private final CooperationPages pages;
  private final Reckoning reckoning;

  CooperationTerms(
      Access access,
      CooperationDoor door,
      Cooperations cooperations,
      CooperationPages pages,
      Reckoning reckoning) {
    this.reckoning = reckoning;
    this.access = access;
    this.door = door;
    this.cooperations = cooperations;
    this.pages = pages;
  }

  /**
   * For the reason that stands there, as long as it may last from today on. Sent twice it is done
   * once, and what somebody has changed meanwhile is looked at first.
   */
  Entry<Shelf> prolong(UUID id, int version, Code code, Visit visit) {
    return door.enter(id, code, visit)
        .map(
            at ->
                at.kept().version() == version
                    ? write(
                        at, at.shelf().prolong, at.kept().term().prolonged(pages.most(at.permit())))
                    : at.shelf());
  }

  Entry<Shelf> end(UUID id, Code code, Visit visit) {
    return door.enter(id, code, visit)
        .map(at -> write(at, at.shelf().end, at.kept().term().ended(visit.today())));
  }

  private Shelf write(At at, Action action, Term term) {
    var permit = access.further(action, at.permit());
    var same = at.kept().cooperation().by(permit.visit().who());
    Overtaken.unless(cooperations.write(at.shelf(), permit, at.kept(), term, same));
    reckoning.of(permit);
    return at.shelf();
  }
}
