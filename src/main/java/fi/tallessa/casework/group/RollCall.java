package fi.tallessa.casework.group;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.casework.appointment.Colleagues;
import fi.tallessa.casework.contact.Channel;
import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.ContactRows;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the roll of a group: one encounter, and a row in the file of each member who was called,
 * under their own key, whether they came or not. The minutes count once, in the session (S12).
 */
@Service
@Transactional
@Overtaken.Anew
class RollCall {

  private final Access access;
  private final Groups groups;
  private final GroupMembers members;
  private final Roll roll;
  private final GroupSessions sessions;
  private final ContactRows contacts;
  private final Colleagues colleagues;
  private final Unfounded unfounded;
  private final KeptSessionPages pages;

  RollCall(
      Access access,
      Groups groups,
      GroupMembers members,
      Roll roll,
      GroupSessions sessions,
      ContactRows contacts,
      Colleagues colleagues,
      Unfounded unfounded,
      KeptSessionPages pages) {
    this.pages = pages;
    this.access = access;
    this.groups = groups;
    this.members = members;
    this.roll = roll;
    this.sessions = sessions;
    this.contacts = contacts;
    this.colleagues = colleagues;
    this.unfounded = unfounded;
  }

  Entry<SessionPage> open(UUID id, Visit visit) {
    return Entry.there(groups.one(id).filter(KeptGroup::meets).map(KeptGroup::group))
        .map(group -> page(group, Optional.empty(), Problems.none(), visit));
  }

  Entry<Called> write(UUID id, SessionForm form, Sending sending, Visit visit) {
    return Entry.there(groups.one(id))
        .map(
            kept ->
                kept.meets()
                    ? write(kept.group(), form, sending, visit)
                    : ended(kept.group(), form, visit));
  }

  /** Ended while somebody called it: what was ticked and typed is not lost. */
  private Called ended(Group group, SessionForm form, Visit visit) {
    var told = Problems.of(Problem.of("present", "casework.group.ended.not"));
    return new Called.Unsaved(page(group, Optional.of(form), told, visit));
  }

  private Called write(Group group, SessionForm form, Sending sending, Visit visit) {
    if (form.steps()) {
      return new Called.Unsaved(page(group, Optional.of(form.stepped()), Problems.none(), visit));
    }
    var before = sessions.one(group.id(), form.id());
    if (before.isPresent() && form.asksAlone() && sending != Sending.TO_BE_DONE) {
      return written(group, form, visit);
    }
    var read = sending.act(form.check(colleagues.of(visit), visit));
    if (!read.isFine()) {
      return new Called.Unsaved(page(group, Optional.of(form), read.problems(), visit));
    }
    if (before.isPresent()) {
      return says(before.get(), form, read.sure(), visit)
          ? written(group, form, visit)
          : sentAlready(group, form, visit);
    }
    var permits = permits(group, form, visit);
    var problems = write(group, permits, form, read.sure(), visit);
    var open = permits.stream().map(Permit::code).collect(Collectors.toSet());
    return problems.isEmpty()
        ? written(group, form, form.called().stream().filter(code -> !open.contains(code)))
        : new Called.Unsaved(page(group, Optional.of(form), problems, visit));
  }

  /** What is ticked and typed now is in no session, and comes back. */
  private Called sentAlready(Group group, SessionForm form, Visit visit) {
    var told = Once.spent("present");
    return new Called.Unsaved(page(group, Optional.of(form.anew()), told, visit));
  }

  /** Whether a session that stands says all that, as far as its rows can be seen. */
  private boolean says(KeptSession kept, SessionForm form, SessionForm.Checked said, Visit visit) {
    var there = form.there();
    return kept.stands()
        && form.is(said, kept)
        && pages.seen(kept, visit).stream()
            .allMatch(
                one -> {
                  var code = one.permit().code();
                  return form.called().contains(code)
                      && there.contains(code) == SessionCounts.came(one.contact());
                });
  }

  /** Sent twice, the second answer is the one that is seen; so it is read in another language. */
  private Called written(Group group, SessionForm form, Visit visit) {
    var closed = access.closed(GroupAction.ATTEND, members.of(group.id()).keySet(), visit);
    return written(group, form, closed.stream().filter(form.called()::contains));
  }

  /** Nobody who was called is left out in silence. */
  private static Called written(Group group, SessionForm form, Stream<Code> unwritten) {
    var codes = unwritten.sorted(Comparator.comparing(Code::value)).toList();
    return codes.isEmpty()
        ? new Called.Kept()
        : new Called.InSome(new UnwrittenPage(group.id(), group.name(), form.once(), codes));
  }

  private List<Permit> permits(Group group, SessionForm form, Visit visit) {
    var called = form.called();
    var subjects =
        members.of(group.id()).entrySet().stream()
            .filter(one -> called.contains(one.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return access.enterEach(GroupAction.ATTEND, subjects, visit).stream()
        .sorted(Comparator.comparing(one -> one.code().value()))
        .toList();
  }

  /**
   * For all who were called or for none: one sentence for the first whose work rests on nothing.
   */
  private Problems write(
      Group group, List<Permit> permits, SessionForm form, SessionForm.Checked said, Visit visit) {
    var unfounded = this.unfounded.among(permits);
    if (!unfounded.isEmpty()) {
      var code = unfounded.getFirst().code();
      return Problems.of(Problem.of("present", "casework.law.no_basis", code.shown()));
    }
    var there = form.there();
    int present = (int) permits.stream().filter(one -> there.contains(one.code())).count();
    var session = said.session(present, permits.size() - present);
    Overtaken.unless(sessions.add(form.id(), group.id(), said.when().on(), session, visit));
    Overtaken.unless(
        contacts.addEach(form.id(), rows(permits, there, form.id(), said, present, visit)));
    return Problems.none();
  }

  private static Map<Permit, Contact> rows(
      List<Permit> permits,
      Set<Code> there,
      UUID encounter,
      SessionForm.Checked said,
      int present,
      Visit visit) {
    var rows = new LinkedHashMap<Permit, Contact>();
    for (var permit : permits) {
      boolean came = there.contains(permit.code());
      rows.put(
          permit,
          new Contact(
              said.when().on(),
              said.when().at(),
              Channel.FACE_TO_FACE,
              came ? Outcome.MET : Outcome.DID_NOT_COME,
              came ? said.minutes().orElse(null) : null,
              null,
              null,
              null,
              visit.who(),
              visit.who(),
              visit.when(),
              encounter,
              false,
              came ? present + said.visitors() : 1));
    }
    return rows;
  }

  private SessionPage page(
      Group group, Optional<SessionForm> typed, Problems problems, Visit visit) {
    var called = roll.of(group.id(), visit);
    return new SessionPage(
        group.id(),
        group.name(),
        called.open().stream().map(one -> new Choice(one.code().shown(), one.words())).toList(),
        called.closed(),
        colleagues.of(visit),
        typed.orElseGet(() -> SessionForm.of(called.open())),
        problems);
  }
}
