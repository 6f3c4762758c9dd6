package fi.tallessa.casework.group;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.casework.contact.RowsOfMeeting;
import fi.tallessa.casework.contact.WhenMet;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a session right as a whole: its numbers, and with it the row of each member whose file is
 * open to whoever does. What stood before stays beside both (S44). A file that is closed keeps its
 * row as it is (D12), and counts as it counted.
 */
@Service
@Transactional
@Overtaken.Anew
class SessionCorrecting {

  private final Access access;
  private final GroupSessions sessions;
  private final RowsOfMeeting rows;
  private final KeptSessionPages pages;

  SessionCorrecting(
      Access access, GroupSessions sessions, RowsOfMeeting rows, KeptSessionPages pages) {
    this.access = access;
    this.sessions = sessions;
    this.rows = rows;
    this.pages = pages;
  }

  Entry<OlderSessionsPage> older(UUID group, String before, Visit visit) {
    return pages.older(group, SessionPlace.of(before), visit);
  }

  Entry<KeptSessionPage> open(UUID group, UUID id, Visit visit) {
    return Entry.there(sessions.one(group, id)).map(kept -> pages.page(kept, visit));
  }

  /** Empty when it says so now. */
  Entry<Optional<KeptSessionPage>> correct(
      UUID group, UUID id, SessionForm form, Sending sending, Visit visit) {
    return Entry.there(sessions.one(group, id)).map(kept -> correct(kept, form, sending, visit));
  }

  private Optional<KeptSessionPage> correct(
      KeptSession kept, SessionForm form, Sending sending, Visit visit) {
    if (form.steps()) {
      return again(kept, form.stepped(), Problems.none(), visit);
    }
    var offered = pages.offered(kept, visit);
    var read = sending.act(form.check(offered, there(kept, offered), visit));
    if (!read.isFine()) {
      return again(kept, form, read.problems(), visit);
    }
    if (!kept.stands()) {
      return again(kept, form, said("casework.group.session.undone"), visit);
    }
    if (form.seen() != kept.version() && !says(kept, form, read.sure(), visit)) {
      var now = form.seeing(kept.version());
      return again(kept, now, said("casework.group.session.meanwhile"), visit);
    }
    write(kept, form, read.sure(), visit);
    return Optional.empty();
  }

  private static Problems said(String why) {
    return Problems.of(Problem.of("form", why));
  }

  private Optional<KeptSessionPage> again(
      KeptSession kept, SessionForm form, Problems problems, Visit visit) {
    return Optional.of(pages.page(kept, Optional.of(form), problems, visit));
  }

  /** Who called the roll, and who was there and cannot be ticked by the reader. */
  private static List<UUID> there(KeptSession kept, List<Choice> offered) {
    var ids = offered.stream().map(Choice::value).toList();
    return Stream.concat(
            Stream.of(kept.by().value()),
            kept.session().workers().stream().filter(one -> !ids.contains(one.toString())))
        .distinct()
        .toList();
  }

  /** Whether it says all that already, as when the same is sent twice. */
  private boolean says(KeptSession kept, SessionForm form, SessionForm.Checked said, Visit visit) {
    var seen = pages.seen(kept, visit);
    var next = next(kept, seen, form, said);
    return next.equals(kept.session())
        && said.when().on().equals(kept.on())
        && seen.stream().allMatch(one -> next(one, kept, form, said, next).equals(one.contact()));
  }

  private static GroupSession next(
      KeptSession kept, List<RowsOfMeeting.Row> seen, SessionForm form, SessionForm.Checked said) {
    int more =
        (int) seen.stream().filter(one -> comes(one, form)).count()
            - (int) seen.stream().filter(one -> SessionCounts.came(one.contact())).count();
    return said.session(kept.session().present() + more, kept.session().absent() - more);
  }

  private void write(KeptSession kept, SessionForm form, SessionForm.Checked said, Visit visit) {
    var seen = pages.seen(kept, visit);
    var next = next(kept, seen, form, said);
    rows(kept, seen, form, said, next, visit);
    if (!next.equals(kept.session()) || !said.when().on().equals(kept.on())) {
      Overtaken.unless(sessions.correct(kept, said.when().on(), next, visit));
    }
  }

  /** Each that says something else now, under a permit of its own: one line in its log. */
  private void rows(
      KeptSession kept,
      List<RowsOfMeeting.Row> seen,
      SessionForm form,
      SessionForm.Checked said,
      GroupSession now,
      Visit visit) {
    Predicate<RowsOfMeeting.Row> says =
        one -> !next(one, kept, form, said, now).equals(one.contact());
    var changed = seen.stream().filter(says).toList();
    if (changed.isEmpty()) {
      return;
    }
    var subjects = changed.stream().map(one -> one.permit().subject()).collect(toSet());
    var held =
        rows.held(access.enterEach(GroupAction.CORRECT, subjects, visit), kept.call()).stream()
            .filter(says)
            .toList();
    Overtaken.unless(held.size() == changed.size());
    Map<RowsOfMeeting.Row, Contact> next = new LinkedHashMap<>();
    held.forEach(
        one -> next.put(one, next(one, kept, form, said, now).written(visit.who(), visit.when())));
    Overtaken.unless(rows.correct(next));
  }

  /** One that was not called in this form stays as it is. */
  private static boolean comes(RowsOfMeeting.Row row, SessionForm form) {
    var code = row.permit().code();
    return form.called().contains(code)
        ? form.there().contains(code)
        : SessionCounts.came(row.contact());
  }

  /** What was put right in somebody's own file alone stays, where the session says nothing new. */
  private static Contact next(
      RowsOfMeeting.Row row,
      KeptSession kept,
      SessionForm form,
      SessionForm.Checked said,
      GroupSession now) {
    var was = row.contact();
    boolean came = SessionCounts.came(was);
    boolean comes = comes(row, form);
    var before = kept.session();
    var on = said.when().on().equals(kept.on()) ? was.on() : said.when().on();
    var at = Objects.equals(now.at(), before.at()) ? was.at() : now.at();
    boolean sameMinutes = came && Objects.equals(now.minutes(), before.minutes());
    boolean sameNumber =
        came && now.present() + now.visitors() == before.present() + before.visitors();
    return was.called(
        new WhenMet(on, at),
        comes == came ? was.outcome() : comes ? Outcome.MET : Outcome.DID_NOT_COME,
        comes ? (sameMinutes ? was.minutes() : now.minutes()) : came ? null : was.minutes(),
        comes
            ? (sameNumber ? was.persons() : now.present() + now.visitors())
            : came ? 1 : was.persons());
  }
}
