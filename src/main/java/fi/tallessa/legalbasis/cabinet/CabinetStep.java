package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first signed paper needs a cabinet, and somebody who has its key (D2). */
@Component
@Order(60)
class CabinetStep implements SetUpStep {

  private final Cabinets cabinets;

  CabinetStep(Cabinets cabinets) {
    this.cabinets = cabinets;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "legalbasis.cabinet.step";
  }

  @Override
  public String path() {
    return "/cabinets";
  }

  @Override
  public boolean forManagers() {
    return true;
  }

  @Override
  public Found look(LocalDate day) {
    var all = cabinets.all(day);
    long kept = all.stream().filter(one -> !one.custodians().isEmpty()).count();
    if (all.isEmpty()) {
      return Found.missing("legalbasis.cabinet.step.none");
    }
    return kept == all.size()
        ? Found.done("legalbasis.cabinet.step.done", all.size())
        : Found.missing("legalbasis.cabinet.step.keyless", all.size() - kept);
  }
}
