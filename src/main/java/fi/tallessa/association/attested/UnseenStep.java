package fi.tallessa.association.attested;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Locks, alarms, training and what else the register cannot look for itself (S38, S39). */
@Component
@Order(140)
class UnseenStep implements SetUpStep {

  private final Attestations attestations;

  UnseenStep(Attestations attestations) {
    this.attestations = attestations;
  }

  @Override
  public When when() {
    return When.IN_THE_FIRST_MONTH;
  }

  @Override
  public String name() {
    return "association.attested.title";
  }

  @Override
  public String path() {
    return "/setup/attested";
  }

  @Override
  public Found look(LocalDate day) {
    long holding =
        attestations.newest().values().stream()
            .filter(one -> Standing.of(one.next(), day) == Standing.HOLDS)
            .count();
    int all = Attested.values().length;
    return holding == all
        ? Found.done("association.attested.all", all)
        : Found.missing("association.attested.some", holding, all);
  }
}
