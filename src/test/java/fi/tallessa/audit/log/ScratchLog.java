package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log of invented lines in a transaction that is taken back: with gaps in its numbers, sealed in
 * pieces, and copied to a file.
 */
final class ScratchLog {

  private static final int LINES = 130;
  private static final int IN_A_PIECE = 11;
  private static final Instant WHEN = Instant.parse("2026-11-24T08:00:00Z");

  final JdbcClient db;
  final LogKey key;
  final Checkpoints checkpoints;
  final LoggedLines lines;
  final Path copy;

  ScratchLog(JdbcClient db, LogKey key, Path folder) {
    this.db = db;
    this.key = key;
    this.checkpoints = new Checkpoints(db);
    this.lines = new LoggedLines(db);
    this.copy = folder.resolve("checkpoints");
    key.makeIfNone();
    db.sql("delete from audit.checkpoint").update();
    db.sql("delete from audit.access_log").update();
    write();
    long open = numbers().get(numbers().size() - 3);
    while (seal(key, open)) {
      // The next piece.
    }
    try {
      Files.writeString(
          copy, all().stream().map(one -> one.text() + "\n").collect(Collectors.joining()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Every third number is missing, as after a transaction that was taken back. */
  private void write() {
    db.sql(
            """
            insert into audit.access_log
              (line, at, worker_id, subject_id, action, kind, purpose, ground, refusal, people, digest, reach, search)
            overriding system value
            select 1000 + n, timestamptz '2026-11-24 08:00Z' + n * interval '1 second', gen_random_uuid(),
              case when n % 4 > 0 then gen_random_uuid() end, 'test.read', case when n % 2 = 0 then 'READ' else 'LIST' end,
              'CUSTOMER_WORK', case when n % 5 > 0 then 'DESIGNATED' end, case when n % 5 = 0 then 'NOT_THERE' end,
              case when n % 4 = 0 then n end, case when n % 4 = 0 then sha256('x') end,
              case when n % 5 > 0 then 'FILE' end, case when n % 4 = 0 then gen_random_uuid() end
            from generate_series(1, ?) n where n % 3 > 0
            """)
        .param(LINES)
        .update();
  }

  boolean seal(LogKey with, long upTo) {
    var head = checkpoints.last().map(Checkpoint::head).orElse(Head.NONE);
    var open = lines.between(head.line(), upTo, IN_A_PIECE, LineForm.NEWEST);
    if (!open.isEmpty()) {
      checkpoints.add(Checkpoint.after(head, open, WHEN, with), LineDigest.joined(open));
    }
    return !open.isEmpty();
  }

  List<Checkpoint> all() {
    return checkpoints.after(0, 1_000);
  }

  long lastSealed() {
    return checkpoints.last().orElseThrow().last();
  }

  List<Long> numbers() {
    return db.sql("select line from audit.access_log order by line").query(Long.class).list();
  }

  List<Long> sealed() {
    long last = lastSealed();
    return numbers().stream().filter(line -> line <= last).toList();
  }

  /** Numbers below the last sealed one that no line has. */
  List<Long> gaps() {
    var taken = numbers();
    var gaps = new ArrayList<Long>();
    for (long line = taken.getFirst() + 1; line < lastSealed(); line++) {
      if (!taken.contains(line)) {
        gaps.add(line);
      }
    }
    return gaps;
  }

  /** The checkpoint that seals a line. */
  Checkpoint of(long line) {
    return all().stream().filter(one -> one.last() >= line).findFirst().orElseThrow();
  }

  LogReport verify() {
    return verify(List.of(copy));
  }

  LogReport verify(List<Path> copies) {
    try {
      return new LogVerification(lines, checkpoints, key).verify(copies, WHEN.plusSeconds(200));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Optional<Flaw> flaw() {
    return verify().flaw();
  }
}
