package fi.tallessa.casework.plan;

import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step as it is kept.
 *
 * @param told how often it was told how it went
 * @param outcome how it went; empty of what is not done yet
 */
public record KeptStep(UUID id, int version, Step step, int told, Optional<Outcome> outcome) {

  public boolean open() {
    return outcome.isEmpty();
  }

  public boolean late(LocalDate today) {
    return open() && step.due() != null && step.due().isBefore(today);
  }

  /** Where only how it went is put right: those words stand whole, and the step does not. */
  KeptStep naming(HiddenPlaces places) {
    return new KeptStep(id, version, step.hiding(places), told, outcome);
  }

  KeptStep hiding(HiddenPlaces places) {
    return new KeptStep(
        id, version, step.hiding(places), told, outcome.map(one -> one.hiding(places)));
  }

  @Override
  public String toString() {
    return "KeptStep[" + id + "]";
  }
}
