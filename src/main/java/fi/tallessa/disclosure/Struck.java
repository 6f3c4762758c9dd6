package fi.tallessa.disclosure;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a report without a file was never sent, as it lies in its seal. What it said stays to be
 * seen (GDPR Art. 5(1)(d)); what was sent instead is another report.
 *
 * @param wrong what was wrong
 * @param on the day it was put right
 */
public record Struck(String wrong, LocalDate on, WorkerId worker) {

  public Struck {
    Objects.requireNonNull(wrong);
    Objects.requireNonNull(on);
    Objects.requireNonNull(worker);
  }

  @Override
  public String toString() {
    return "Struck";
  }
}
