package fi.tallessa.breach;

import fi.tallessa.association.Version;
import fi.tallessa.association.clock.ReportTime;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody was told of a breach, or is not, as it is typed.
 *
 * @param what {@code told}, or why not
 * @param day on which they were told, and {@code time} of a report
 * @param words what was told, to how many and how; or why nobody is
 * @param late why a report came after its hours
 * @param version how many steps there were when the form was opened
 */
public record TellingForm(
    String what, String day, String time, String words, String late, String version) {

  static final String TOLD = "told";
  static final String KEPT = "kept";

  private static final int SHORTEST = 5;
  private static final int LONGEST = 1000;

  public TellingForm {
    what = Objects.requireNonNullElse(what, "");
    day = Objects.requireNonNullElse(day, "");
    time = Objects.requireNonNullElse(time, "");
    words = Objects.requireNonNullElse(words, "");
    late = Objects.requireNonNullElse(late, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static TellingForm of(Course course) {
    return new TellingForm("", "", "", "", "", "" + course.version());
  }

  /** The same words, after what came meanwhile. */
  TellingForm over(Course now) {
    return new TellingForm(what, day, time, words, late, "" + now.version());
  }

  int seen() {
    return Version.of(version);
  }

  /** What was typed, well: told at a moment, or not told, by a ground where the law has some. */
  record Read(Optional<Instant> told, Optional<Ground> ground, Step.Said said) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** Whether the ombudsman was told, and when to the minute. */
  Result<Read> ombudsman(Course course, Visit visit) {
    return switch (what) {
      case TOLD -> reported(course.time(), visit);
      case KEPT ->
          course.reported().isPresent()
              ? Result.faulty("what", "breach.report.law.told")
              : why("words").map(why -> new Read(Optional.empty(), Optional.empty(), said(why)));
      default -> Result.faulty("what", "web.field.choose");
    };
  }

  private Result<Read> reported(ReportTime hours, Visit visit) {
    var when =
        TypedMoment.read(day, time, hours.aware(), visit)
            .flatMap(
                moment ->
                    moment.isBefore(hours.aware())
                        ? Result.faulty("time", "breach.time.before")
                        : Result.fine(moment));
    var what = why("words");
    var why = when.isFine() && hours.late(when.sure()) ? why("late") : Result.fine("");
    var problems = Problems.in(when, what, why);
    return problems.isEmpty()
        ? Result.fine(
            new Read(
                Optional.of(when.sure()), Optional.empty(), new Step.Said(what.sure(), why.sure())))
        : Result.faulty(problems);
  }

  /** Whether the people were told: on a day, or not by a ground of the law. */
  Result<Read> people(Course course, Visit visit) {
    var why = why("words");
    if (what.equals(TOLD)) {
      var known = course.breach().aware().atZone(Visit.ZONE).toLocalDate();
      return TypedDay.lately("day", day, visit.today())
          .flatMap(on -> notBefore(known, on))
          .with(
              why,
              (on, how) ->
                  new Read(
                      Optional.of(on.atStartOfDay(Visit.ZONE).toInstant()),
                      Optional.empty(),
                      said(how)));
    }
    return Choice.made("what", Ground.of(what))
        .with(why, (ground, words) -> new Read(Optional.empty(), Optional.of(ground), said(words)));
  }

  /** Nobody is told of what nobody knows. */
  private static Result<LocalDate> notBefore(LocalDate known, LocalDate on) {
    return on.isBefore(known) ? Result.faulty("day", "breach.time.before") : Result.fine(on);
  }

  private static Step.Said said(String words) {
    return new Step.Said(words, "");
  }

  /** Words somebody else understands in a year: one letter is none. */
  private Result<String> why(String field) {
    return Words.text(field, field.equals("late") ? late : words, LONGEST)
        .map(typed -> typed.filter(one -> one.says(SHORTEST)).map(Words::value))
        .flatMap(typed -> Result.needed(typed, field, "breach.words.short", SHORTEST));
  }

  @Override
  public String toString() {
    return "TellingForm";
  }
}
