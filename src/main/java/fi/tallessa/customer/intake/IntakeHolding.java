package fi.tallessa.customer.intake;

import fi.tallessa.customer.intake.KeptIntake.KeptStep;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How somebody came to us: the referral or call, and what was done until a relationship began. */
@Component
class IntakeHolding implements Holding {

  private final Intakes intakes;

  IntakeHolding(Intakes intakes) {
    this.intakes = intakes;
  }

  @Override
  public Description describe() {
    return new Description(
        "intake", List.of("customer.intake", "customer.intake_step"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return intakes.of(permit).stream()
        .map(one -> one.readBy(permit))
        .flatMap(one -> one.steps().reversed().stream())
        .flatMap(IntakeHolding::lines)
        .toList();
  }

  private static Stream<CopyLine> lines(KeptStep step) {
    var need = step.noted().need();
    return Stream.concat(
        Stream.of(line(step, step.step().label(), need == null ? step.on().toString() : need)),
        step.why().stream().map(why -> line(step, why.label(), step.on().toString())));
  }

  private static CopyLine line(KeptStep step, String label, String value) {
    var told = step.noted().told();
    return new CopyLine(
        label, value, told == null ? "web.copy.by_us" : told.source().label(), step.on());
  }

  @Override
  public void erase(Permit permit) {
    intakes.erase(permit);
  }
}
