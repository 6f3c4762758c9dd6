package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A child's guardians: who they are and how to reach them safely. */
@Component
class GuardiansHolding implements Holding {

  private final Guardians guardians;

  GuardiansHolding(Guardians guardians) {
    this.guardians = guardians;
  }

  @Override
  public Description describe() {
    return new Description("guardians", List.of("customer.guardian"), "legitimate interest", true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return guardians.history(permit).stream().flatMap(kept -> lines(kept.guardian())).toList();
  }

  @Override
  public void erase(Permit permit) {
    guardians.erase(permit);
  }

  private static Stream<CopyLine> lines(Guardian guardian) {
    return Stream.of(
            line(guardian, guardian.role().label(), guardian.name()),
            line(guardian, "customer.guardian.phone", guardian.phone()),
            line(guardian, "customer.guardian.email", guardian.email()),
            line(guardian, "customer.guardian.safe_way", guardian.safeWay()),
            line(guardian, "customer.guardian.language", guardian.language()))
        .filter(line -> Objects.nonNull(line.value()));
  }

  private static CopyLine line(Guardian guardian, String label, String value) {
    var told = guardian.told();
    return new CopyLine(label, value, told.source().label(), told.on());
  }
}
