package fi.tallessa.association.clock;

import fi.tallessa.association.deadline.Counting;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Counts what the law gives time for, by the lengths that were in force when it began. */
@Component
public class LegalClock {

  private final Deadlines deadlines;

  LegalClock(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** By when something that came on a day is answered. */
  public AnswerTime answer(LocalDate received) {
    return answers().apply(received);
  }

  /** The same of many that came on different days: two statements. */
  public Function<LocalDate, AnswerTime> answers() {
    var month = deadlines.counting(Deadline.ANSWER);
    var further = deadlines.counting(Deadline.ANSWER_LONGER);
    return received -> AnswerTime.of(received, month.on(received), further.on(received));
  }

  /** By when a breach is told of that somebody here became aware of. */
  public ReportTime report(Instant aware) {
    return reports().apply(aware);
  }

  /** The same of many: one statement. */
  public Function<Instant, ReportTime> reports() {
    Counting hours = deadlines.counting(Deadline.BREACH);
    return aware -> ReportTime.of(aware, hours.on(aware.atZone(Visit.ZONE).toLocalDate()));
  }
}
