package fi.tallessa.customer.intake;

import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.registering.Answer;
import fi.tallessa.customer.registering.NewCustomerForm;
import fi.tallessa.customer.registering.NewCustomerPages;
import fi.tallessa.customer.registering.Registering;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a referral or a call: somebody is registered as any customer, search first, only that no
 * relationship begins yet (S1, S3).
 */
@Service
@Transactional
class Receiving {

  private final NewCustomerPages pages;
  private final Registering registering;
  private final Values values;
  private final Intakes intakes;
  private final Guard guard;
  private final Deadlines deadlines;

  Receiving(
      NewCustomerPages pages,
      Registering registering,
      Values values,
      Intakes intakes,
      Guard guard,
      Deadlines deadlines) {
    this.pages = pages;
    this.registering = registering;
    this.values = values;
    this.intakes = intakes;
    this.guard = guard;
    this.deadlines = deadlines;
  }

  /** What came of it, where the form does not come back. */
  sealed interface Received {
    record Done(Answer answer) implements Received {}

    record Again(ReceivingPage page) implements Received {}
  }

  ReceivingPage blank(String lang, Visit visit) {
    return new ReceivingPage(pages.blank(lang, visit), ReferralForm.BLANK, Asking.NOTHING);
  }

  ReceivingPage searched(NewCustomerForm customer, ReferralForm form, String lang, Visit visit) {
    return new ReceivingPage(pages.searched(customer, lang, visit), form, Asking.NOTHING);
  }

  Received receive(
      NewCustomerForm customer,
      ReferralForm typed,
      Worded answer,
      Sending sending,
      String lang,
      Visit visit) {
    var form = new ReferralForm(typed.on(), typed.phone(), Guard.worded(answer, typed.need()));
    var teller = Source.of(customer.source());
    var begins = begins(form, teller, answer, visit);
    return switch (registering.register(
        customer.because(reason(teller)), begins, sending, lang, visit)) {
      case Answer.Unsaved(var page) ->
          new Received.Again(new ReceivingPage(page, form, begins.asking()));
      case Answer done -> new Received.Done(done);
    };
  }

  private BeginsIntake begins(
      ReferralForm form, Optional<Source> teller, Worded answer, Visit visit) {
    return new BeginsIntake(
        form,
        form.day(visit.today()),
        values.read(Field.PHONE, "phone", form.phone(), visit.today()),
        form.need(teller),
        Guard.read(answer, Map.of("need", form.need())),
        answer,
        new BeginsIntake.Parts(intakes, guard, GoesOn.by(deadlines, visit.today())));
  }

  /** Why a relationship would begin, as far as who tells of it says. */
  static Reason reason(Optional<Source> teller) {
    return teller.equals(Optional.of(Source.PROFESSIONAL))
        ? Reason.GUIDED_HERE
        : Reason.ASKED_FOR_HELP;
  }
}
