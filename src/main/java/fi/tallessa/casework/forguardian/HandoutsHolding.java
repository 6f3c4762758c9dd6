package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** For which guardian a file was printed or shown. */
@Component
class HandoutsHolding implements Holding {

  private final Handouts handouts;

  HandoutsHolding(Handouts handouts) {
    this.handouts = handouts;
  }

  @Override
  public Description describe() {
    return new Description("for_guardian", List.of("casework.for_guardian"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return handouts.of(permit, Integer.MAX_VALUE).stream()
        .map(
            one ->
                new CopyLine(
                    one.paper() ? "casework.forguardian.paper" : "casework.forguardian.screen",
                    "",
                    "web.copy.by_us",
                    LocalDate.ofInstant(one.at(), Visit.ZONE)))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    handouts.erase(permit);
  }
}
