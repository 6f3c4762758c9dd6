package fi.tallessa.customer.consultation;

import fi.tallessa.association.ServiceId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What is counted of one: in which service, who asked, how long. No words, no name, no day. */
public record Consultation(ServiceId service, Profession profession, Minutes minutes) {

  /** A day as it is counted: the Monday of its week (S16). */
  static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** How often one was counted this week. */
  public record Counted(Consultation what, int times) {}
}
