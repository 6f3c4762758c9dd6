package fi.tallessa.audit.log;

import fi.tallessa.audit.log.LoggedLines.Tail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a verification found.
 *
 * @param flaw the first one, by its line
 * @param checkpoints those that are as they were written, up to the flaw
 * @param compared checkpoints of copies outside that were compared with
 * @param ends copies that end before the log does
 * @param keys where another key began to sign
 * @param waited what could have been changed before it was sealed
 * @param setBack where a clock was set back
 */
record LogReport(
    Optional<Flaw> flaw,
    long checkpoints,
    long lines,
    long compared,
    List<CopyEnd> ends,
    Tail tail,
    List<KeyChange> keys,
    Waited waited,
    SetBack setBack,
    Instant at) {

  static LogReport nothingSealed(Tail tail, Instant at) {
    return new LogReport(
        Optional.empty(), 0, 0, 0, List.of(), tail, List.of(), Waited.NEVER, SetBack.NEVER, at);
  }

  /** Whether a copy got nothing any more while seals were made. */
  boolean stopped() {
    return ends.stream().anyMatch(CopyEnd::stopped);
  }

  @Override
  public String toString() {
    var open =
        tail.since() == null
            ? "every line is sealed"
            : "%d lines are not sealed yet, the oldest since %d s"
                .formatted(
                    tail.lines(), Math.max(0, Duration.between(tail.since(), at).toSeconds()));
    var changed = keys.stream().map(change -> "; " + change).collect(Collectors.joining());
    var ended = ends.stream().map(end -> "; " + end).collect(Collectors.joining());
    return "%d checkpoints over %d lines, %d compared with copies; %s%s%s%s%s"
        .formatted(checkpoints, lines, compared, open, ended, changed, waited, setBack);
  }
}
