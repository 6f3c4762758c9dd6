package fi.tallessa.casework.moving;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.MovedContacts;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a contact out of the wrong file into the right one, by somebody who may open both. Each
 * file gets a line in its log that says so, and neither names the other (S8).
 */
@Service
@Transactional
@Overtaken.Anew
class WrongFile {

  private final Access access;
  private final Data data;
  private final MovedContacts contacts;
  private final Movings movings;
  private final Unfounded unfounded;

  WrongFile(
      Access access, Data data, MovedContacts contacts, Movings movings, Unfounded unfounded) {
    this.access = access;
    this.data = data;
    this.contacts = contacts;
    this.movings = movings;
    this.unfounded = unfounded;
  }

  Entry<MovingPage> open(UUID id, Code code, Visit visit) {
    return access
        .enter(MovingAction.OPEN, code, visit)
        .flatMap(permit -> Entry.there(contacts.one(permit, id)).map(kept -> page(permit, kept)));
  }

  /**
   * Sent twice it is moved once: what lay here is known by its id. Held from the first question on,
   * so that nobody writes into what is being moved, and two at the same moment come one after the
   * other.
   */
  Entry<Moved> move(UUID id, MovingForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(MovingAction.OPEN, code, visit)
        .flatMap(permit -> move(permit, id, form, sending));
  }

  private Entry<Moved> move(Permit wrong, UUID id, MovingForm form, Sending sending) {
    var kept = contacts.held(wrong, id);
    var to = sending.act(form.check(wrong.code()));
    if (to.isFine() && kept.isEmpty() && movings.one(wrong, id).isPresent()) {
      return Entry.open(before(wrong, id, to.sure()));
    }
    return Entry.there(kept)
        .map(
            one ->
                sending == Sending.TO_BE_READ
                    ? readAgain(wrong, one, form, to.problems())
                    : move(wrong, one, form, to));
  }

  /** Sent twice it lies where it was sent; sent to two, it lies with the first of them. */
  private Moved before(Permit wrong, UUID id, Code to) {
    boolean there =
        access.enter(MovingAction.OPEN, to, wrong.visit()).stream()
            .anyMatch(right -> contacts.came(right, id));
    return there
        ? new Moved.Away(file(to) + "#timeline")
        : new Moved.Elsewhere(new ElsewherePage(wrong.code(), to));
  }

  /** Words that were shown before they go are shown in another language, too. */
  private Moved readAgain(Permit wrong, KeptContact kept, MovingForm form, Problems problems) {
    var unkept =
        Stream.of(form.check(wrong.code()))
            .filter(Result::isFine)
            .flatMap(to -> access.enter(MovingAction.OPEN, to.sure(), wrong.visit()).stream())
            .flatMap(right -> contacts.unkept(wrong, kept.id(), right).stream())
            .toList();
    return new Moved.Unsaved(page(wrong, kept).again(form, problems).without(unkept));
  }

  private Moved move(Permit wrong, KeptContact kept, MovingForm form, Result<Code> to) {
    var problems =
        to.problems()
            .and(contacts.unfinished(wrong, kept.id()))
            .and(contacts.asleep(wrong, kept.id()))
            .and(contacts.withheld(wrong, kept.id()));
    if (contacts.keptFromGuardians(wrong, kept.id()) && !form.asked()) {
      problems = problems.and(Problems.of(Problem.of("told", "casework.moving.told.choose")));
    }
    if (!problems.isEmpty()) {
      return unsaved(wrong, kept, form, problems);
    }
    return switch (access.enter(MovingAction.OPEN, to.sure(), wrong.visit())) {
      case Entry.Open<Permit>(var right) -> asked(wrong, kept, form, right);
      case Entry.Closed<Permit>(var why) ->
          unsaved(wrong, kept, form, Problems.of(Problem.of("to", said(why))));
    };
  }

  /** Words that nothing keeps over there are shown first, and go once the mover has seen them. */
  private Moved asked(Permit wrong, KeptContact kept, MovingForm form, Permit right) {
    var problems =
        unfounded.is(right)
            ? Problems.of(Problem.of("to", "casework.law.no_basis", right.code().shown()))
            : contacts
                .colleagues(wrong, kept.id(), right)
                .and(contacts.attached(wrong, kept.id(), right));
    if (!problems.isEmpty()) {
      return unsaved(wrong, kept, form, problems);
    }
    var unkept = contacts.unkept(wrong, kept.id(), right);
    if (unkept.isEmpty() || form.without().equals(kept.state())) {
      return move(wrong, kept, form, right);
    }
    var told = Problems.of(Problem.of("without", "casework.moving.without"));
    return new Moved.Unsaved(page(wrong, kept).again(form, told).without(unkept));
  }

  /** What the child over there keeps has a reason of its own, which is written next. */
  private Moved move(Permit from, KeptContact kept, MovingForm form, Permit to) {
    var wrong = access.further(MovingAction.OUT, from);
    var right = access.further(MovingAction.IN, to);
    Overtaken.unless(movings.add(wrong, kept));
    contacts.move(wrong, kept, right);
    return new Moved.Away(
        form.keeps()
            ? file(right.code()) + "/say/contact/" + contacts.there(right, kept.id())
            : file(right.code()) + "#timeline");
  }

  private Moved unsaved(Permit permit, KeptContact kept, MovingForm form, Problems problems) {
    return new Moved.Unsaved(page(permit, kept).again(form, problems));
  }

  private MovingPage page(Permit permit, KeptContact kept) {
    return new MovingPage(
        permit.code(),
        data.card(permit).name(),
        kept,
        MovingForm.EMPTY,
        List.of(),
        contacts.keptFromGuardians(permit, kept.id()),
        Problems.none());
  }

  private static String file(Code code) {
    return "/customers/" + code.shown();
  }

  private static String said(Refusal why) {
    return switch (why) {
      case NOT_THERE, NOT_YOURS_TO_DO, HEALTH_APART, NEEDS_REASON -> "casework.moving.to.not_there";
      case FROZEN -> "casework.moving.to.frozen";
      case GUARDIAN_FIRST -> "casework.moving.to.closed";
      case TOO_MANY -> "web.stopped.pace.title";
    };
  }
}
