package fi.tallessa.casework.group;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.RowsOfMeeting;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a roll call back that was just called, as of the wrong group: the session counts no more,
 * and the rows go in the same act from each file that is open to its author, where nobody has put
 * them right or hung anything on them. What is left, as in a file that may only be kept (GDPR Art.
 * 18), is said by its code.
 */
@Service
@Transactional
@Overtaken.Anew
class SessionUndoing {

  private final Access access;
  private final GroupSessions sessions;
  private final RowsOfMeeting rows;
  private final KeptSessionPages pages;

  SessionUndoing(
      Access access, GroupSessions sessions, RowsOfMeeting rows, KeptSessionPages pages) {
    this.access = access;
    this.sessions = sessions;
    this.rows = rows;
    this.pages = pages;
  }

  /** Empty when it is taken back, now or before; else the page that says why not. */
  Entry<Optional<KeptSessionPage>> undo(UUID group, UUID id, Visit visit) {
    return Entry.there(sessions.one(group, id)).map(kept -> undo(kept, visit));
  }

  private Optional<KeptSessionPage> undo(KeptSession kept, Visit visit) {
    if (!kept.stands()) {
      return Optional.empty();
    }
    var why = MayTakeBack.why(kept, visit);
    if (!why.isEmpty()) {
      return Optional.of(pages.page(kept, Optional.empty(), why, visit));
    }
    var goes = goes(pages.seen(kept, visit), visit);
    var subjects = goes.stream().map(one -> one.permit().subject()).collect(toSet());
    var permits = access.enterEach(GroupAction.UNDO, subjects, visit);
    var held = goes(rows.held(permits, kept.call()), visit);
    Overtaken.unless(held.size() == goes.size());
    rows.cancel(held);
    sessions.undo(kept.id(), visit);
    return Optional.empty();
  }

  private List<RowsOfMeeting.Row> goes(List<RowsOfMeeting.Row> some, Visit visit) {
    return rows.bare(some).stream()
        .filter(one -> one.contact().by().equals(visit.who()) && one.contact().next() == null)
        .toList();
  }
}
