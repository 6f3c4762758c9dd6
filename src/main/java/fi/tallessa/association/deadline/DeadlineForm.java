package fi.tallessa.association.deadline;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline as typed. Its unit stays: a law that turns hours into days is a new deadline.
 *
 * @param version the newest when the form was opened
 */
public record DeadlineForm(String number, String source, String validFrom, String version) {

  private static final int LONGEST = 200;

  public DeadlineForm {
    number = Objects.requireNonNullElse(number, "");
    source = Objects.requireNonNullElse(source, "");
    validFrom = Objects.requireNonNullElse(validFrom, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static DeadlineForm of(DeadlineVersion newest, LocalDate today) {
    return new DeadlineForm(
        "" + newest.limit().number(),
        newest.source().orElse(""),
        TypedDay.typed(today),
        "" + newest.number());
  }

  /** The same words, as a change of what it says now. */
  DeadlineForm over(DeadlineVersion newest) {
    return new DeadlineForm(number, source, validFrom, "" + newest.number());
  }

  Result<DeadlineVersion> read(DeadlineVersion newest, LocalDate today) {
    var many =
        Words.line("number", number, LONGEST)
            .flatMap(DeadlineForm::many)
            .flatMap(found -> allowed(newest.deadline(), found));
    var rests =
        Words.line("source", source, LONGEST)
            .flatMap(
                words -> Result.needed(words.map(Words::value), "source", "web.field.required"));
    var from = from(today);
    var problems = Problems.in(many, rests, from);
    return problems.isEmpty()
        ? Result.fine(
            new DeadlineVersion(
                newest.deadline(),
                Version.of(version) + 1,
                new TimeLimit(many.sure(), newest.limit().unit()),
                Optional.of(rests.sure()),
                from.sure(),
                Optional.empty(),
                Optional.empty()))
        : Result.faulty(problems);
  }

  private static Result<Integer> many(Optional<Words> typed) {
    return Result.needed(
        typed.map(Words::value).filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::valueOf),
        "number",
        "association.deadline.number.unreadable");
  }

  private static Result<Integer> allowed(Deadline deadline, int number) {
    return deadline.allows(number)
        ? Result.fine(number)
        : Result.faulty(
            "number", "association.deadline.number.law.bounds", deadline.least(), deadline.most());
  }

  private Result<LocalDate> from(LocalDate today) {
    return TypedDay.read("validFrom", validFrom)
        .flatMap(day -> Result.needed(day, "validFrom", "web.field.required"))
        .flatMap(
            day ->
                day.isBefore(today)
                    ? Result.faulty("validFrom", "web.date.past")
                    : Result.fine(day));
  }
}
