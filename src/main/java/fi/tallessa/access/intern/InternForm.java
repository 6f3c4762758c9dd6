package fi.tallessa.access.intern;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.Collection;
import java.util.Objects;

/**
 * Who learns at a customer's, as typed.
 *
 * @param worker the id of the student
 * @param countersigner the id of who countersigns
 * @param from first day, blank for today
 * @param until last day
 * @param older which of the notes written before they read
 * @param since from which day on, where they are from a day on
 */
public record InternForm(
    String worker, String countersigner, String from, String until, String older, String since) {

  public InternForm {
    worker = Objects.requireNonNullElse(worker, "");
    countersigner = Objects.requireNonNullElse(countersigner, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    older = Objects.requireNonNullElse(older, "");
    since = Objects.requireNonNullElse(since, "");
  }

  /** A student needs little of what was before: that is asked for, not given. */
  static InternForm blank(String countersigner) {
    return new InternForm("", countersigner, "", "", "none", "");
  }

  /**
   * @param may who may be designated
   * @param countersigners who works with the customer today
   */
  Result<Intern> check(Collection<WorkerId> may, Collection<WorkerId> countersigners, Visit visit) {
    var days = days(visit);
    var first = days.isFine() ? days.sure().from() : visit.today();
    return who(may, visit)
        .with(days, (who, on) -> new Intern(who, on, null, OlderNotes.ALL))
        .with(
            OlderNotes.typed(older, since, first, visit.today()),
            (one, notes) -> new Intern(one.worker(), one.days(), null, notes))
        .with(
            chosen(countersigners),
            (one, by) -> new Intern(one.worker(), one.days(), by, one.notes()));
  }

  private Result<DateRange> days(Visit visit) {
    return TypedDay.read("from", from)
        .with(TypedDay.read("until", until), (first, last) -> first)
        .flatMap(
            first -> InternDays.range(first, TypedDay.read("until", until).sure(), visit.today()));
  }

  private Result<WorkerId> who(Collection<WorkerId> may, Visit visit) {
    if (worker.isBlank()) {
      return Result.faulty("worker", "web.field.choose");
    }
    if (worker.equals(visit.who().toString())) {
      return Result.faulty("worker", "access.intern.law.self");
    }
    if (worker.equals(countersigner)) {
      return Result.faulty("countersigner", "access.intern.law.own");
    }
    var chosen = may.stream().filter(one -> one.toString().equals(worker)).findFirst();
    return Result.needed(chosen, "worker", "access.designation.not_here");
  }

  private Result<WorkerId> chosen(Collection<WorkerId> countersigners) {
    if (countersigner.isBlank()) {
      return Result.faulty("countersigner", "web.field.choose");
    }
    var chosen =
        countersigners.stream().filter(one -> one.toString().equals(countersigner)).findFirst();
    return Result.needed(chosen, "countersigner", "access.intern.countersigner.gone");
  }

  @Override
  public String toString() {
    return "InternForm";
  }
}
