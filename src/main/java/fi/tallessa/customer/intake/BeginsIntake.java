package fi.tallessa.customer.intake;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.registering.Beginning;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that begins with an intake (S3): the day, the need in few words and by when it goes by
 * itself. Whoever calls themselves has been spoken with; of whom a professional tells, has not.
 *
 * @param day of the referral or call
 * @param phone in its written form
 * @param asking what the wording guard asks of the need, once (D15)
 */
record BeginsIntake(
    ReferralForm form,
    Result<LocalDate> day,
    Result<Optional<String>> phone,
    Result<Optional<String>> need,
    Asking asking,
    Worded answer,
    Parts parts)
    implements Beginning {

  /** What it is written with. */
  record Parts(Intakes intakes, Guard guard, GoesOn goesOn) {}

  @Override
  public Action action() {
    return IntakeAction.RECEIVE;
  }

  @Override
  public Problems problems() {
    var read = Problems.in(day, phone, need);
    return asking.isNeeded() && read.isEmpty()
        ? Problems.of(Problem.of("need", "customer.intake.need.words"))
        : read;
  }

  @Override
  public List<String> typed() {
    return form.typed();
  }

  @Override
  public Map<Field, String> data() {
    return phone.sure().map(number -> Map.of(Field.PHONE, number)).orElse(Map.of());
  }

  @Override
  public void in(Permit permit, ServiceId service, Ground ground) {
    var words = need.sure().orElse(null);
    parts
        .intakes()
        .add(
            permit,
            1,
            service,
            day.sure(),
            IntakeState.toldBy(ground.told().source()),
            parts.goesOn().received(),
            new Noted(ground.told(), words, permit.visit().who()));
    if (words != null) {
      parts.guard().keep(permit, answer, words);
    }
  }

  @Override
  public String toString() {
    return "BeginsIntake";
  }
}
