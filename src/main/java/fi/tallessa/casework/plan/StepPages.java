package fi.tallessa.casework.plan;

import fi.tallessa.casework.task.Doers;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of a step as it is shown, at first and again. */
@Component
class StepPages {

  private final Data data;
  private final Doers doers;
  private final Guard guard;
  private final PlacesKept places;

  StepPages(Data data, Doers doers, Guard guard, PlacesKept places) {
    this.places = places;
    this.data = data;
    this.doers = doers;
    this.guard = guard;
  }

  /** The form again where something stands in the way. */
  Optional<StepPage> inTheWay(
      Permit permit,
      KeptAim aim,
      Optional<KeptStep> kept,
      StepForm form,
      Result<Step> read,
      Worded answer,
      Sending sending) {
    var before = kept.map(KeptStep::step).map(Step::text).orElse("");
    return InTheWay.of(
        read,
        guard.read(permit, answer, "text", form.text(), before),
        sending,
        (problems, asked) -> of(permit, aim, kept, form, problems).asking(asked));
  }

  StepPage of(
      Permit permit, KeptAim aim, Optional<KeptStep> kept, StepForm form, Problems problems) {
    return new StepPage(
        permit.code(),
        data.card(permit).name(),
        aim.hiding(places.of(permit)),
        kept,
        doers.of(permit, kept.map(KeptStep::step).map(Step::worker)),
        form,
        problems,
        Asking.NOTHING);
  }
}
