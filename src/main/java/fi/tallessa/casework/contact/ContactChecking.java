package fi.tallessa.casework.contact;

import fi.tallessa.casework.task.DueDay;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what was typed of a contact, or says at each box why it cannot be read.
 *
 * @param own in whose file it is, where others may be named beside them
 */
record ContactChecking(ContactForm form, Optional<Code> own, Visit visit) {

  private static final int LONGEST_NEXT = 200;

  /**
   * @param kept the day of its next step by now, or null
   */
  Result<CheckedContact> check(LocalDate kept) {
    var channel = Choice.made("channel", Channel.of(form.get("channel")));
    var outcome = outcome(channel);
    var minutes = Minutes.typed(form.get("minutes"), form.get("length"));
    var text = Pasted.text("text", form.get("text"), ContactForm.LONGEST_TEXT);
    var next = Words.line("next", form.get("next"), LONGEST_NEXT);
    var due = DueDay.read(form.get("due"), kept, visit.today());
    var when = WhenMet.typed(form.get("day"), form.get("time"), visit);
    var lane = lane();
    var others = Others.typed(form.get("with"), own);
    var said =
        form.others().stream()
            .map(
                code ->
                    Pasted.text(ContactForm.box(code), form.said(code), ContactForm.LONGEST_TEXT))
            .toArray(Result<?>[]::new);
    var problems =
        Problems.in(channel, outcome, minutes, text, next, due, when, lane, others)
            .and(Problems.in(said))
            .and(form.speakers().problems());
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    if (!form.asked()) {
      return Result.faulty("with", "casework.contact.with.write");
    }
    var whole = Pasted.text("text", form.words(), ContactForm.LONGEST_TEXT);
    var theirs =
        form.others().stream()
            .map(
                code ->
                    Pasted.text(ContactForm.box(code), form.words(code), ContactForm.LONGEST_TEXT))
            .map(Result::problems)
            .reduce(whole.problems(), Problems::and);
    if (!theirs.isEmpty()) {
      return Result.faulty(theirs);
    }
    if (due.sure().isPresent() && next.sure().isEmpty()) {
      return Result.faulty("next", "casework.contact.next.missing");
    }
    if (form.promised() && next.sure().isEmpty()) {
      return Result.faulty("next", "casework.contact.promise.missing");
    }
    var contact =
        new Contact(
            when.sure().on(),
            when.sure().at(),
            channel.sure(),
            outcome.sure().orElse(null),
            minutes.sure().orElse(null),
            lane.sure().orElse(null),
            next.sure().map(Words::value).orElse(null),
            due.sure().orElse(null),
            visit.who(),
            visit.who(),
            visit.when(),
            form.once(),
            true,
            1);
    return Result.fine(new CheckedContact(contact, whole.sure().map(Words::value)));
  }

  /** What is only written has none. */
  private Result<Optional<Outcome>> outcome(Result<Channel> channel) {
    if (channel.isFine() && channel.sure().written() && form.get("outcome").isEmpty()) {
      return Result.fine(Optional.empty());
    }
    var made = Choice.made("outcome", Outcome.of(form.get("outcome"))).map(Optional::of);
    return channel.isFine() && channel.sure().written() && made.isFine()
        ? Result.fine(Optional.empty())
        : made;
  }

  private Result<Optional<Lane>> lane() {
    return form.get("lane").isEmpty()
        ? Result.fine(Optional.empty())
        : Choice.made("lane", Lane.of(form.get("lane"))).map(Optional::of);
  }
}
