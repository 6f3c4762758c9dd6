package fi.tallessa.audit.log;

import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * What the log keeps no longer: whose a line was, and at the end the line (D24). The database
 * itself looks whether the time is over; here is said that it be done, and signed that it was.
 */
@Service
class Periods {

  /** Lines in a transaction. */
  private static final int LINES = 2_000;

  /** Checkpoints in a transaction: a day with work in it has some 1 500. */
  private static final int CHECKPOINTS = 1_000;

  private final Checkpoints checkpoints;
  private final LoggedLines lines;
  private final Chain chain;

  Periods(Checkpoints checkpoints, LoggedLines lines, LogKey key) {
    this.checkpoints = checkpoints;
    this.lines = lines;
    this.chain = new Chain(checkpoints, key);
  }

  /** Of some lines; how many. */
  int takeSubjects() {
    return lines.takeSubjects(LINES);
  }

  /** Some checkpoints with their lines, in one transaction; how many. */
  int cut(Instant at) {
    if (!checkpoints.mine()) {
      return 0;
    }
    return checkpoints
        .ending(CHECKPOINTS)
        .map(
            last -> {
              chain.tell(Told.BEGINNING, Beginning.bytes(last.head()), at);
              return checkpoints.cut();
            })
        .orElse(0);
  }
}
