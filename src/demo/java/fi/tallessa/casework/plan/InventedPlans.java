package fi.tallessa.casework.plan;

import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans of the invented association, written down as a worker would. */
@Component
@Profile("demo")
public class InventedPlans {

  private final AimWriting aims;
  private final StepWriting steps;
  private final StepTelling telling;
  private final BenefitAsking asking;
  private final PlanOpening plans;

  InventedPlans(
      AimWriting aims,
      StepWriting steps,
      StepTelling telling,
      BenefitAsking asking,
      PlanOpening plans) {
    this.aims = aims;
    this.steps = steps;
    this.telling = telling;
    this.asking = asking;
    this.plans = plans;
  }

  public UUID aim(String text, Code code, Visit visit) {
    aims.add(
        new AimForm(Once.fresh(), text, "", "", ""),
        new Worded("", ""),
        Sending.TO_BE_DONE,
        code,
        visit);
    return last(code, visit).id();
  }

  /**
   * @param who the id of a worker, or the code of another doer
   * @param due by when, or null
   */
  public UUID step(UUID aim, String text, String who, LocalDate due, Code code, Visit visit) {
    var form = new StepForm(Once.fresh(), text, who, due == null ? "" : due.toString(), "", "");
    steps.add(aim, form, new Worded("", ""), Sending.TO_BE_DONE, code, visit);
    return last(code, visit).steps().getLast().id();
  }

  public void done(UUID step, Code code, Visit visit) {
    telling.done(step, code, visit);
  }

  public void answered(UUID aim, String value, Code code, Visit visit) {
    asking.add(aim, new BenefitForm(value, "", "", ""), Sending.TO_BE_DONE, code, visit);
  }

  private KeptAim last(Code code, Visit visit) {
    return plans.page(code, visit).stream().findFirst().orElseThrow().lines().aims().getLast();
  }
}
