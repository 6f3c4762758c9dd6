package fi.tallessa.disclosure;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * That a recipient was told what has changed, as typed.
 *
 * @param way how; {@link #NOT} where they were not told
 * @param not why not
 * @param on blank is today
 */
public record ChangeForm(String way, String not, String on) {

  static final String NOT = "not";

  public ChangeForm {
    way = Objects.requireNonNullElse(way, "");
    not = Objects.requireNonNullElse(not, "");
    on = Objects.requireNonNullElse(on, "");
  }

  static ChangeForm blank() {
    return new ChangeForm(null, null, null);
  }

  ChangeForm reworded(String other) {
    return new ChangeForm(way, other, on);
  }

  /** Whether that was written down already; where no day was typed, whichever it was. */
  boolean says(ChangeTold kept, Visit visit) {
    return check(Map.of(), visit) instanceof Result.Fine<ChangeTold>(var told)
        && told.way() == kept.way()
        && Objects.equals(told.not(), kept.not())
        && (on.isBlank() || told.on().equals(kept.on()));
  }

  /**
   * @param said which saying of each thing they know with that
   */
  Result<ChangeTold> check(Map<Thing, Instant> said, Visit visit) {
    boolean told = !way.equals(NOT);
    var how =
        told
            ? Choice.made("way", Way.of(way)).map(Optional::of)
            : Result.fine(Optional.<Way>empty());
    var words = Words.line("not", not, ChangeTold.LONGEST);
    var reason =
        told
            ? words.map(one -> Optional.<String>empty())
            : words
                .flatMap(one -> Result.needed(one, "not", "disclosure.change.not.missing"))
                .map(one -> Optional.of(one.value()));
    var day = TypedDay.lately("on", on, visit.today());
    var problems = Problems.in(how, reason, day);
    return problems.isEmpty()
        ? Result.fine(
            new ChangeTold(
                day.sure(), how.sure().orElse(null), reason.sure().orElse(null), said, visit.who()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "ChangeForm";
  }
}
