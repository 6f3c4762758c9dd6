package fi.tallessa.access;

import fi.tallessa.kernel.PublicHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is usual where people work with customers; what is beyond it is looked at by somebody (S35).
 *
 * @param filesAnHour so many different files one worker opens within an hour without being asked
 *     why: one a minute leaves no time to read (ASVS 2.4.1)
 * @param filesADay the same of a day, looked at the night after
 * @param days on which people work; no public holiday is one
 * @param begins when the first worker comes
 * @param ends when the last has gone
 */
@ConfigurationProperties("tallessa.usual")
public record Usual(
    int filesAnHour, int filesADay, Set<DayOfWeek> days, LocalTime begins, LocalTime ends) {

  /** Whether nobody works on a day, at any hour. */
  public boolean free(LocalDate day) {
    return !days.contains(day.getDayOfWeek()) || PublicHoliday.on(day).isPresent();
  }
}
