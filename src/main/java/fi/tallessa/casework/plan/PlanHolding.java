package fi.tallessa.casework.plan;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan, as far as the consents to it hold or sleep. */
@Component
class PlanHolding implements Holding {

  private static final String WE = "casework.copy.source";

  /** What somebody answered is their own word. */
  private static final String CUSTOMER = "casework.plan.copy.answered";

  private final Plans plans;
  private final Aims aims;

  PlanHolding(Plans plans, Aims aims) {
    this.plans = plans;
    this.aims = aims;
  }

  @Override
  public Description describe() {
    return new Description(
        "plan",
        List.of(
            "casework.aim",
            "casework.aim_past",
            "casework.plan_step",
            "casework.plan_step_past",
            "casework.plan_outcome",
            "casework.benefit"),
        FieldGroup.NOTES,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return plans.kept(permit).stream().flatMap(PlanHolding::lines).toList();
  }

  private static Stream<CopyLine> lines(KeptAim kept) {
    var aim = new CopyLine("casework.plan.aim", kept.aim().text(), WE, day(kept.aim().written()));
    var steps = kept.steps().stream().flatMap(PlanHolding::lines);
    var answers =
        kept.benefits().stream()
            .map(
                one ->
                    new CopyLine(
                        one.label(), Objects.toString(one.value(), ""), CUSTOMER, one.on()));
    return Stream.of(Stream.of(aim), steps, answers).flatMap(some -> some);
  }

  private static Stream<CopyLine> lines(KeptStep kept) {
    var step = kept.step();
    return Stream.concat(
        Stream.of(new CopyLine("casework.plan.step", step.text(), WE, day(step.written()))),
        kept.outcome().stream()
            .map(
                one ->
                    new CopyLine(
                        one.how().label(),
                        Objects.toString(one.words(), ""),
                        WE,
                        day(one.written()))));
  }

  private static LocalDate day(Instant written) {
    return LocalDate.ofInstant(written, Visit.ZONE);
  }

  @Override
  public void erase(Permit permit) {
    aims.erase(permit);
  }
}
