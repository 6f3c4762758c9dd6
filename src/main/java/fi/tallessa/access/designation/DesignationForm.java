package fi.tallessa.access.designation;

import fi.tallessa.access.HealthRights;
import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * What a manager typed.
 *
 * @param worker the id of who is to be designated
 * @param from first day, blank for today
 * @param until last day, blank for no end
 * @param older which of the notes written before are handed over
 * @param since from which day on, where they are from a day on
 * @param health "yes" to give the right to health information; without a word, none
 */
public record DesignationForm(
    String worker, String from, String until, String older, String since, String health) {

  public DesignationForm {
    worker = Objects.requireNonNullElse(worker, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    older = Objects.requireNonNullElse(older, "");
    since = Objects.requireNonNullElse(since, "");
    health = Objects.requireNonNullElse(health, "");
  }

  /**
   * @param health whether the first choice is to give the right to health information
   */
  static DesignationForm blank(boolean health) {
    return new DesignationForm("", "", "", "all", "", health ? "yes" : "no");
  }

  /**
   * @param may everybody who may be designated to anybody
   */
  Result<Proposal> check(Collection<WorkerId> may, Visit visit) {
    var days = days(visit.today());
    var first = days.isFine() ? days.sure().from() : visit.today();
    return who(may, visit)
        .with(days, (who, on) -> new Proposal(who, on, OlderNotes.ALL, false))
        .with(OlderNotes.typed(older, since, first, visit.today()), Proposal::handing)
        .with(HealthRights.typed(health), Proposal::withHealth);
  }

  private Result<WorkerId> who(Collection<WorkerId> may, Visit visit) {
    if (worker.isBlank()) {
      return Result.faulty("worker", "web.field.choose");
    }
    if (worker.equals(visit.who().value().toString())) {
      return Result.faulty("worker", "access.designation.law.self");
    }
    var chosen = may.stream().filter(one -> one.value().toString().equals(worker)).findFirst();
    return Result.needed(chosen, "worker", "access.designation.not_here");
  }

  private Result<DateRange> days(LocalDate today) {
    return TypedDay.read("from", from)
        .flatMap(day -> DesignationDays.first(day.orElse(today), today))
        .with(TypedDay.read("until", until), Days::new)
        .flatMap(days -> DesignationDays.range(days.from(), days.until(), today));
  }

  @Override
  public String toString() {
    return "DesignationForm";
  }

  private record Days(LocalDate from, Optional<LocalDate> until) {}
}
