package fi.tallessa.access;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of what was written before a hand-over the next worker reads: all of it, what is from a
 * day on, or none. Nobody reads more than their work needs (GDPR Art. 25(2), S25). What one has
 * written oneself one reads always; that somebody met, and what is to be done next, too.
 *
 * @param from the first day of which notes are read; null for all
 */
public record OlderNotes(LocalDate from) {

  public static final OlderNotes ALL = new OlderNotes(null);

  /**
   * Problems on {@code older} and {@code since}.
   *
   * @param older "all" or blank, "since" or "none"
   * @param since the day, where one is needed
   * @param first of the designation: where none of the older are read, those from then on are
   */
  public static Result<OlderNotes> typed(
      String older, String since, LocalDate first, LocalDate today) {
    var day = TypedDay.read("since", since);
    return day.isFine() ? chosen(older, day.sure(), first, today) : Result.faulty(day.problems());
  }

  private static Result<OlderNotes> chosen(
      String older, Optional<LocalDate> since, LocalDate first, LocalDate today) {
    return switch (older) {
      case "", "all" -> since.isEmpty() ? Result.fine(ALL) : unasked();
      case "none" -> since.isEmpty() ? Result.fine(new OlderNotes(first)) : unasked();
      case "since" ->
          Result.needed(since, "since", "access.designation.since.missing")
              .flatMap(
                  day ->
                      day.isAfter(today)
                          ? Result.faulty("since", "access.designation.since.future")
                          : Result.fine(new OlderNotes(day)));
      default -> Result.faulty("older", "web.field.choose");
    };
  }

  /** A day beside another choice: which of the two was meant, only who typed it knows. */
  private static Result<OlderNotes> unasked() {
    return Result.faulty("since", "access.designation.since.unasked");
  }

  /**
   * In SQL: whether what was said in a row is withheld from the visitor. Asks for {@code :who} and
   * {@code :today}.
   *
   * @param row a table or alias with {@code subject_id}, {@code on_day} and {@code worker_id}
   */
  public static String withheld(String row) {
    return withheld(row, row + ".on_day");
  }

  /** The same of a row that says otherwise of which day it is. */
  public static String withheld(String row, String day) {
    return """
        ({row}.worker_id <> :who and exists (select from access.designation limited
          where limited.subject_id = {row}.subject_id and limited.worker_id = :who
            and limited.ended_at is null
            and :today between limited.from_day and coalesce(limited.until_day, 'infinity')
            and {day} < limited.notes_from_day))
        """
        .replace("{row}", row)
        .replace("{day}", day);
  }
}
