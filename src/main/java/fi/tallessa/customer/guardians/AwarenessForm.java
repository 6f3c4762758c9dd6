package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * How a guardian came to know of the customer relationship (S7).
 *
 * @param teller where a professional works
 * @param on the day the guardian was told, blank for today
 */
public record AwarenessForm(String how, String by, String teller, String on) {
  private static final int LONGEST_TELLER = 120;

  public AwarenessForm {
    how = Objects.requireNonNullElse(how, "");
    by = Objects.requireNonNullElse(by, "");
    teller = Objects.requireNonNullElse(teller, "");
    on = Objects.requireNonNullElse(on, "");
  }

  Result<Awareness> check(UUID guardian, Birth child, Visit visit) {
    var how = Choice.made("how", Awareness.How.of(this.how));
    var by = Choice.made("by", Awareness.By.of(this.by));
    var where = Words.line("teller", teller, LONGEST_TELLER);
    var day = day(child, visit.today());
    var problems = Problems.in(how, by, where, day);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    boolean professional = by.sure() == Awareness.By.PROFESSIONAL;
    if (professional && where.sure().isEmpty()) {
      return Result.faulty("teller", "customer.source.organisation_missing");
    }
    if (!professional && where.sure().isPresent()) {
      return Result.faulty("by", "customer.source.not_professional");
    }
    return Result.fine(
        new Awareness(
            guardian,
            how.sure(),
            by.sure(),
            where.sure().map(Words::value).orElse(null),
            day.sure(),
            visit.who()));
  }

  private Result<LocalDate> day(Birth child, LocalDate today) {
    return TypedDay.read("on", on)
        .flatMap(day -> Awareness.day("on", day.orElse(today), child, today));
  }

  @Override
  public String toString() {
    return "AwarenessForm";
  }
}
