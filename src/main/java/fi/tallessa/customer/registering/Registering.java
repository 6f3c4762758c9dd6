package fi.tallessa.customer.registering;

import fi.tallessa.access.Access;
import fi.tallessa.customer.awaiting.Awaiting;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.registering.NewCustomerPage.Earlier;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a customer: search first, then one screen, then a file that rests on something. */
@Service
public class Registering {

  private final NewCustomerPages pages;
  private final OpenedFiles files;
  private final Registrations registrations;
  private final Telling telling;
  private final Access access;
  private final BeginsRelationship relationship;

  Registering(
      NewCustomerPages pages,
      OpenedFiles files,
      Registrations registrations,
      Telling telling,
      Access access,
      BeginsRelationship relationship) {
    this.pages = pages;
    this.files = files;
    this.registrations = registrations;
    this.telling = telling;
    this.access = access;
    this.relationship = relationship;
  }

  @Transactional
  public Answer register(NewCustomerForm form, Sending sending, String lang, Visit visit) {
    return register(form, relationship, sending, lang, visit);
  }

  /** The same, with something else than a relationship to begin with. */
  @Transactional
  public Answer register(
      NewCustomerForm form, Beginning begins, Sending sending, String lang, Visit visit) {
    return switch (sending.act(read(form, begins, visit))) {
      case Result.Faulty<Intent>(var problems) -> unsaved(form, problems, sending, lang, visit);
      case Result.Fine<Intent>(Intent.ProtectChild protect) -> new Answer.Protect();
      case Result.Fine<Intent>(Intent.ReachGuardian reach) -> await(reach, form, visit);
      case Result.Fine<Intent>(Intent.OpenFile asked) -> open(asked, form, begins, lang, visit);
    };
  }

  /** What a file begins with is asked where one is to open: a child is protected all the same. */
  private Result<Intent> read(NewCustomerForm form, Beginning begins, Visit visit) {
    var read = pages.read(form, visit);
    var more = begins.problems();
    boolean opens = !read.isFine() || read.sure() instanceof Intent.OpenFile;
    return !opens || more.isEmpty() ? read : Result.faulty(read.problems().and(more));
  }

  private Answer await(Intent.ReachGuardian reach, NewCustomerForm form, Visit visit) {
    var awaiting = new Awaiting(reach.childsFirstName(), reach.guardian(), reach.phone());
    form.waitingId()
        .ifPresentOrElse(
            waiting -> telling.change(waiting, awaiting, form.onceOrFresh(), visit),
            () -> telling.await(awaiting, form.onceOrFresh(), visit));
    return new Answer.Waits();
  }

  private Answer open(
      Intent.OpenFile asked, NewCustomerForm form, Beginning begins, String lang, Visit visit) {
    return registrations
        .by(form.onceOrFresh())
        .map(earlier -> again(earlier, form, begins, lang, visit))
        .orElseGet(() -> new Answer.Opened(first(asked, form, begins, visit)));
  }

  private Code first(Intent.OpenFile asked, NewCustomerForm form, Beginning begins, Visit visit) {
    var permit = files.open(asked, begins, visit);
    registrations.keep(permit, form, begins);
    form.waitingId().ifPresent(waiting -> telling.erase(waiting, visit));
    return permit.code();
  }

  /**
   * The same form once more is the file it has opened. One that was changed meanwhile, or whose
   * file is closed now, comes back: whether it means somebody else, only its writer knows.
   */
  private Answer again(
      SubjectId earlier, NewCustomerForm form, Beginning begins, String lang, Visit visit) {
    var file = file(earlier, visit);
    return file.filter(open -> registrations.opened(open, form, begins))
        .<Answer>map(open -> new Answer.Opened(open.code()))
        .orElseGet(
            () ->
                new Answer.Unsaved(
                    pages.again(form, Problems.none(), lang, visit).after(earlier(file))));
  }

  /** A form that asks whether it means somebody else asks so in every language. */
  private Answer unsaved(
      NewCustomerForm form, Problems problems, Sending sending, String lang, Visit visit) {
    var page = pages.again(form, problems, lang, visit);
    var opened =
        sending == Sending.TO_BE_READ
            ? registrations.by(form.onceOrFresh())
            : Optional.<SubjectId>empty();
    return new Answer.Unsaved(
        opened.map(earlier -> page.after(earlier(file(earlier, visit)))).orElse(page));
  }

  private Optional<Permit> file(SubjectId earlier, Visit visit) {
    return access.enterEach(RegisteringAction.AGAIN, List.of(earlier), visit).stream().findFirst();
  }

  private static Earlier earlier(Optional<Permit> file) {
    return new Earlier(file.map(Permit::code));
  }
}
