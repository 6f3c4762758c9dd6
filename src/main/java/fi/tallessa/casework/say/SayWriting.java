package fi.tallessa.casework.say;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.say.Say;
import fi.tallessa.customer.say.SayForm;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a minor keeps from their guardians is written down with a weighty reason, looked at again in
 * time, refused where it is clearly against the child's interest, and ended with a reason (K3). The
 * same words twice on a day are one look.
 */
@Service
@Transactional
@Overtaken.Anew
class SayWriting {

  private final Access access;
  private final SayReading reading;
  private final Says says;
  private final Deadlines deadlines;

  SayWriting(Access access, SayReading reading, Says says, Deadlines deadlines) {
    this.access = access;
    this.reading = reading;
    this.says = says;
    this.deadlines = deadlines;
  }

  /** Where it stands, somebody has looked again. Empty when it is done, else the page again. */
  Entry<Optional<SayPage>> keep(
      String kind, String at, SayForm form, Sending sending, Code code, Visit visit) {
    return found(kind, at, code, visit, (opened, page) -> keep(opened, page, form, sending));
  }

  private Optional<SayPage> keep(Permit opened, SayPage page, SayForm form, Sending sending) {
    var read =
        sending.act(page.mayNot() == null ? form.kept() : Result.faulty("reason", page.mayNot()));
    var lookOn = deadlines.lastDay(Deadline.DENIAL_REVIEW, opened.visit().today());
    return write(opened, page, form, read, new Written(SayAction.KEEP, Say.Answer.KEPT, lookOn));
  }

  /** It would be clearly against the child's interest; that it was asked for is kept. */
  Entry<Optional<SayPage>> refuse(
      String kind, String at, SayForm form, Sending sending, Code code, Visit visit) {
    var refused = new Written(SayAction.REFUSE, Say.Answer.REFUSED, null);
    return found(
        kind,
        at,
        code,
        visit,
        (opened, page) -> write(opened, page, form, sending.act(form.notKept()), refused));
  }

  /** The child tells themselves, or whoever looked found that it holds no more. */
  Entry<Optional<SayPage>> end(
      String kind, String at, SayForm form, Sending sending, Code code, Visit visit) {
    var ended = new Written(SayAction.END, Say.Answer.ENDED, null);
    return found(
        kind,
        at,
        code,
        visit,
        (opened, page) -> {
          var read = sending.act(form.notKept());
          return page.stands() || !read.isFine()
              ? write(opened, page, form, read, ended)
              : Optional.empty();
        });
  }

  private record Written(Action action, Say.Answer answer, LocalDate lookOn) {}

  private Optional<SayPage> write(
      Permit opened, SayPage page, SayForm form, Result<SayForm> read, Written written) {
    if (!read.isFine()) {
      return Optional.of(page.again(form, read.problems()));
    }
    var said = read.sure();
    var judged =
        new Say.Judged(written.answer(), said.reason(), said.judged(), opened.visit().who());
    if (page.say().filter(last -> last.says(judged, opened.visit().today())).isEmpty()) {
      var permit = access.further(written.action(), opened);
      says.add(permit, page.entry().entry(), judged, written.lookOn());
    }
    return Optional.empty();
  }

  private interface Step {
    Optional<SayPage> of(Permit opened, SayPage page);
  }

  private Entry<Optional<SayPage>> found(
      String kind, String at, Code code, Visit visit, Step step) {
    return access
        .enter(SayAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(reading.page(permit, kind, at)).map(page -> step.of(permit, page)));
  }
}
