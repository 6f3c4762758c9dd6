package fi.tallessa.access.cover;

import fi.tallessa.access.HealthRights;
import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who is to cover, and whom.
 *
 * @param worker the id of who is chosen
 * @param customers the codes that are ticked
 * @param older which of the notes written before are handed over
 * @param since from which day on, where they are from a day on
 * @param health "yes" to give the right to health information, as far as whom they follow has it
 */
public record CoverForm(
    String worker, List<String> customers, String older, String since, String health) {

  public CoverForm {
    worker = Objects.requireNonNullElse(worker, "");
    customers = List.copyOf(Objects.requireNonNullElse(customers, List.of()));
    older = Objects.requireNonNullElse(older, "");
    since = Objects.requireNonNullElse(since, "");
    health = Objects.requireNonNullElse(health, "");
  }

  /** Whoever follows for good takes the work over; who covers is not given health unasked. */
  static CoverForm blank(boolean forGood) {
    return new CoverForm("", List.of(), "all", "", forGood ? "yes" : "no");
  }

  /**
   * @param may everybody who may be designated to anybody
   * @param unfit who can cover nobody on these days, and the sentence why
   */
  Result<WorkerId> check(List<WorkerId> may, Map<WorkerId, String> unfit, Visit visit) {
    var who = who(may, unfit, visit);
    var problems = Problems.in(who, whom(), notes(visit.today(), visit), withHealth());
    return problems.isEmpty() ? who : Result.faulty(problems);
  }

  /** What of the older notes is handed over to somebody who covers from a day on. */
  Result<OlderNotes> notes(LocalDate first, Visit visit) {
    return OlderNotes.typed(older, since, first, visit.today());
  }

  Result<Boolean> withHealth() {
    return HealthRights.typed(health);
  }

  /** A code that is on the list no more was covered meanwhile, and is no problem. */
  private Result<List<String>> whom() {
    return customers.isEmpty() || customers.stream().anyMatch(one -> Code.parse(one).isEmpty())
        ? Result.faulty("customers", "access.cover.nobody_ticked")
        : Result.fine(customers);
  }

  private Result<WorkerId> who(List<WorkerId> may, Map<WorkerId, String> unfit, Visit visit) {
    if (worker.isBlank()) {
      return Result.faulty("worker", "web.field.choose");
    }
    if (worker.equals(visit.who().toString())) {
      return Result.faulty("worker", "access.designation.law.self");
    }
    var chosen = may.stream().filter(one -> one.toString().equals(worker)).findFirst();
    return Result.needed(chosen, "worker", "access.designation.not_here")
        .flatMap(
            one ->
                unfit.containsKey(one)
                    ? Result.faulty("worker", unfit.get(one))
                    : Result.fine(one));
  }

  @Override
  public String toString() {
    return "CoverForm";
  }
}
