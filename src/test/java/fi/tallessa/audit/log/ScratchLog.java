package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
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
  private static final int FIRST = 1_000;
  private static final Instant WHEN = Instant.parse("2026-11-24T08:00:00Z");

  final JdbcClient db;
  final LogKey key;
  final Checkpoints checkpoints;
  final LoggedLines lines;
  final Path copy;
  private final Instant when;

  ScratchLog(JdbcClient db, LogKey key, Path folder) {
    this(db, key, folder, WHEN);
  }

  /**
   * @param when it was begun; a line follows a second or two after the one before
   */
  ScratchLog(JdbcClient db, LogKey key, Path folder, Instant when) {
    this.db = db;
    this.when = when;
    this.key = key;
    this.checkpoints = new Checkpoints(db);
    this.lines = new LoggedLines(db);
    this.copy = folder.resolve("checkpoints");
    key.makeIfNone();
    db.sql("delete from audit.checkpoint").update();
    db.sql("delete from audit.access_log").update();
    write();
    sealAll(LineForm.NEWEST);
    writeCopy();
  }

  /** Whose a line is, as it is done once its time is over. */
  void take(long line) {
    db.sql(
            """
            update audit.access_log set subject_id = null, digest = null, salt = null,
              whose = audit.whose(salt, subject_id, digest) where line = ?
            """)
        .param(line)
        .update();
  }

  /** As if it had been sealed in that form. */
  void sealAnew(LineForm form) {
    db.sql("delete from audit.checkpoint").update();
    sealAll(form);
    writeCopy();
  }

  private void sealAll(LineForm form) {
    long open = numbers().get(numbers().size() - 3);
    while (seal(key, open, form)) {
      // The next piece.
    }
  }

  void writeCopy() {
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
            select :first + n, :when + n * interval '1 second', gen_random_uuid(),
              case when n % 4 > 0 then gen_random_uuid() end, 'test.read', case when n % 2 = 0 then 'READ' else 'LIST' end,
              'CUSTOMER_WORK', case when n % 5 > 0 then 'DESIGNATED' end, case when n % 5 = 0 then 'NOT_THERE' end,
              case when n % 4 = 0 then n end, case when n % 4 = 0 then sha256('x') end,
              case when n % 5 > 0 then 'FILE' end, case when n % 4 = 0 then gen_random_uuid() end
            from generate_series(1, :lines) n where n % 3 > 0
            """)
        .param("first", FIRST)
        .param("when", when.atOffset(ZoneOffset.UTC))
        .param("lines", LINES)
        .update();
  }

  boolean seal(LogKey with, long upTo) {
    return seal(with, upTo, LineForm.NEWEST);
  }

  private boolean seal(LogKey with, long upTo, LineForm form) {
    var head = checkpoints.last().map(Checkpoint::head).orElse(Head.NONE);
    var open = lines.between(head.line(), upTo, IN_A_PIECE, form);
    if (!open.isEmpty()) {
      var at = when.plusSeconds(open.getLast().line() - FIRST);
      checkpoints.add(Checkpoint.after(head, open, form, at, with), LineDigest.joined(open));
    }
    return !open.isEmpty();
  }

  /** What is open, by a clock that says whatever it says. */
  void sealRest(Instant at) {
    var open = open();
    var head = checkpoints.last().orElseThrow().head();
    checkpoints.add(
        Checkpoint.after(head, open, LineForm.NEWEST, at, key), LineDigest.joined(open));
  }

  /** What is not sealed yet. */
  List<LineDigest> open() {
    return lines.between(lastSealed(), Long.MAX_VALUE, IN_A_PIECE, LineForm.NEWEST);
  }

  /** The line a checkpoint ends with. */
  long lastBefore(long number) {
    return checkpoints.after(number - 1, 1).getFirst().last();
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

  /** As of now, however long ago it was written. */
  Optional<Flaw> flawNow() {
    return flawNow(List.of(copy));
  }

  Optional<Flaw> flawNow(List<Path> copies) {
    return verify(copies, Instant.now()).flaw();
  }

  LogReport verify() {
    return verify(List.of(copy));
  }

  /** As of now. */
  LogReport verifyNow() {
    return verify(List.of(copy), Instant.now());
  }

  LogReport verify(List<Path> copies) {
    return verify(copies, when.plusSeconds(200));
  }

  private LogReport verify(List<Path> copies, Instant at) {
    try {
      return new LogVerification(lines, checkpoints, key).verify(copies, at);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Optional<Flaw> flaw() {
    return verify().flaw();
  }
}
