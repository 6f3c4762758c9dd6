package fi.tallessa.customer.intake;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.intake.IntakePage.Forms;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is done about an intake, and puts somebody before others in the list. */
@Service
@Transactional
@Overtaken.Anew
class IntakeDoing {

  private final Access access;
  private final Intakes intakes;
  private final IntakePages pages;
  private final Guard guard;
  private final Deadlines deadlines;

  IntakeDoing(Access access, Intakes intakes, IntakePages pages, Guard guard, Deadlines deadlines) {
    this.access = access;
    this.intakes = intakes;
    this.pages = pages;
    this.guard = guard;
    this.deadlines = deadlines;
  }

  Entry<IntakePage> open(Code code, Visit visit) {
    return enter(code, visit)
        .map(at -> pages.of(at.permit(), at.kept(), Forms.blank(at.kept()), Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<IntakePage>> step(
      Forms typed, Worded answer, Sending sending, Code code, Visit visit) {
    var forms = typed.with(typed.step().worded(answer));
    return enter(code, visit).map(at -> step(at, forms, answer, sending));
  }

  Entry<Optional<IntakePage>> putBefore(Forms forms, Sending sending, Code code, Visit visit) {
    return enter(code, visit).map(at -> putBefore(at, forms, sending));
  }

  private Optional<IntakePage> step(At at, Forms forms, Worded answer, Sending sending) {
    var form = forms.step();
    var kept = at.kept();
    var opened = at.permit();
    if (sending == Sending.TO_BE_DONE && kept.says(form, opened.visit())) {
      return Optional.empty();
    }
    var read = sending.act(form.read(kept, opened.visit()));
    if (form.version() != kept.version() && sending == Sending.TO_BE_DONE) {
      var told = Problems.of(Problem.of("step", "customer.intake.meanwhile"));
      return Optional.of(pages.of(opened, kept, forms.with(form.over(kept)), told));
    }
    var asking = guard.read(opened, answer, "need", form.need(), "");
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> pages.of(opened, kept, forms, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    write(at, read.sure());
    guard.keep(opened, answer, form.need());
    return Optional.empty();
  }

  private void write(At at, StepForm.Read read) {
    var kept = at.kept();
    var permit = access.further(IntakeAction.STEP, at.permit());
    var goes = GoesOn.by(deadlines, permit.visit().today());
    Overtaken.unless(
        intakes.write(
            permit,
            kept,
            read.step(),
            read.on(),
            read.why(),
            goes.after(read.step(), read.on(), kept.overOn()),
            read.noted()));
  }

  private Optional<IntakePage> putBefore(At at, Forms forms, Sending sending) {
    var form = forms.ahead();
    var kept = at.kept();
    var opened = at.permit();
    if (sending == Sending.TO_BE_DONE && kept.says(form, opened.visit())) {
      return Optional.empty();
    }
    var read = sending.act(form.read(pages.standing(opened, kept)));
    if (!read.isFine()) {
      return Optional.of(pages.of(opened, kept, forms, read.problems()));
    }
    var permit = access.further(IntakeAction.PUT_BEFORE, opened);
    Overtaken.unless(
        intakes.putBefore(
            permit, kept, read.sure().before(), read.sure().why(), Noted.by(permit.visit().who())));
    return Optional.empty();
  }

  private Entry<At> enter(Code code, Visit visit) {
    return access
        .enter(IntakeAction.READ, code, visit)
        .flatMap(permit -> Entry.there(intakes.of(permit)).map(kept -> new At(permit, kept)));
  }

  /** An intake whose file was opened. */
  private record At(Permit permit, KeptIntake kept) {
    @Override
    public String toString() {
      return "At";
    }
  }
}
