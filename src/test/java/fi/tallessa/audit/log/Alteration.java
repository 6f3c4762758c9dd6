package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What somebody who holds the whole database might do to the log. */
enum Alteration {
  COLUMN(Alteration::column),
  SUBJECT_TAKEN_EARLY((log, random) -> one(log, random, Alteration::taken)),
  DELETED((log, random) -> one(log, random, Alteration::delete)),
  INSERTED(Alteration::inserted),
  SWAPPED(Alteration::swapped),
  RENUMBERED(Alteration::renumbered),
  CUT_LINES((log, random) -> one(log, random, Alteration::cutLines)),
  CUT_WITH_CHECKPOINTS(Alteration::cutWithCheckpoints),
  CHECKPOINT_COLUMN(Alteration::checkpointColumn),
  CHECKPOINT_DELETED(Alteration::checkpointDeleted),
  CHECKPOINTS_SWAPPED(Alteration::checkpointsSwapped),
  SEALED_ANEW_WITH_ANOTHER_KEY((log, random) -> sealedAnew(log, random, AnotherKey.made())),
  SEALED_ANEW_WITH_THE_SAME_KEY((log, random) -> sealedAnew(log, random, log.key)),
  FORGED_BEGINNING(Alteration::forgedBeginning);

  /** A line's columns, each with another value that its rules allow. */
  static final List<String> LINE =
      List.of(
          "at = at + interval '1 microsecond'",
          "at = 'infinity'",
          "worker_id = gen_random_uuid()",
          "worker_id = null",
          "subject_id = gen_random_uuid()",
          "subject_id = case when subject_id is null then gen_random_uuid() end",
          "action = action || 'x'",
          "kind = 'FIND'",
          "purpose = 'STATISTICS'",
          "ground = ground || 'X', refusal = refusal || 'X'",
          "ground = refusal, refusal = ground",
          "people = coalesce(people, 0) + 1",
          "digest = sha256('y')",
          "reach = case when reach = 'FILE' then 'NOTHING' else 'FILE' end",
          "search = gen_random_uuid()",
          "salt = case when salt is null then gen_random_uuid() end",
          "whose = sha256('y')",
          "whose = case when whose is null then audit.whose(salt, subject_id, digest) end",
          "subject_id = null, digest = null, salt = null, whose = sha256('y')");

  private static final List<String> CHECKPOINT =
      List.of(
          "number = number + 1000",
          "form = form + 1",
          "sealed_at = sealed_at + interval '1 microsecond'",
          "sealed_at = 'infinity'",
          "first_line = first_line + 1",
          "last_line = last_line + 1",
          "last_line = last_line - 1",
          "lines = lines - 1",
          "content = sha256(content)",
          "previous = sha256(previous)",
          "previous = ''",
          "signature = ''",
          "signature = set_byte(signature, 7, get_byte(signature, 7) # 1)",
          "digests = set_byte(digests, 20, get_byte(digests, 20) # 1)",
          "digests = ''");

  /** A number no checkpoint has. */
  private static final long NOBODYS = 1_000_000;

  private final BiFunction<ScratchLog, Random, Planted> how;

  Alteration(BiFunction<ScratchLog, Random, Planted> how) {
    this.how = how;
  }

  /** What was done, and where it has to be found: at a line from one to another. */
  record Planted(String what, long from, long to) {
    boolean found(Flaw flaw) {
      return from <= flaw.line() && flaw.line() <= to;
    }
  }

  Planted plant(ScratchLog log, Random random) {
    return how.apply(log, random);
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Planted one(
      ScratchLog log, Random random, BiFunction<ScratchLog, Long, Planted> how) {
    return how.apply(log, any(log.sealed(), random));
  }

  private static Planted column(ScratchLog log, Random random) {
    long line = any(log.sealed(), random);
    var change = any(LINE, random);
    log.db.sql("update audit.access_log set " + change + " where line = ?").param(line).update();
    return new Planted(change, line, line);
  }

  private static Planted taken(ScratchLog log, long line) {
    log.take(line);
    return new Planted("taken", line, line);
  }

  private static Planted delete(ScratchLog log, long line) {
    log.db.sql("delete from audit.access_log where line = ?").param(line).update();
    return new Planted("delete", line, line);
  }

  private static Planted inserted(ScratchLog log, Random random) {
    long gap = any(log.gaps(), random);
    copy(log, any(log.numbers(), random), gap);
    return new Planted("insert", gap, gap);
  }

  /** Their numbers, which comes to the same as everything else they say. */
  private static Planted swapped(ScratchLog log, Random random) {
    long one = any(log.sealed(), random);
    long other = any(log.numbers().stream().filter(line -> line != one).toList(), random);
    copy(log, one, -1);
    delete(log, one);
    copy(log, other, one);
    delete(log, other);
    copy(log, -1, other);
    delete(log, -1);
    long first = Math.min(one, other);
    return new Planted("swap", first, first);
  }

  private static Planted renumbered(ScratchLog log, Random random) {
    long one = any(log.sealed(), random);
    long gap = any(log.gaps(), random);
    copy(log, one, gap);
    delete(log, one);
    return new Planted("renumber", Math.min(one, gap), Math.min(one, gap));
  }

  private static void copy(ScratchLog log, long from, long to) {
    log.db
        .sql(
            """
            insert into audit.access_log
              (line, at, worker_id, subject_id, action, kind, purpose, ground, refusal, people, digest, reach, search, salt, whose)
            overriding system value
            select ?, at, worker_id, subject_id, action, kind, purpose, ground, refusal, people, digest, reach, search, salt, whose
            from audit.access_log where line = ?
            """)
        .params(to, from)
        .update();
  }

  private static Planted cutLines(ScratchLog log, long line) {
    log.db.sql("delete from audit.access_log where line >= ?").param(line).update();
    return new Planted("cut", line, line);
  }

  private static Planted cutWithCheckpoints(ScratchLog log, Random random) {
    long line = any(log.sealed(), random);
    var first = log.of(line);
    cutLines(log, line);
    log.db.sql("delete from audit.checkpoint where last_line >= ?").param(line).update();
    return new Planted("cut with checkpoints", first.first(), first.first());
  }

  private static Planted checkpointColumn(ScratchLog log, Random random) {
    var one = any(log.all(), random);
    var change = any(CHECKPOINT, random);
    log.db
        .sql("update audit.checkpoint set " + change + " where number = ?")
        .param(one.number())
        .update();
    return at(log, one, "checkpoint " + change);
  }

  private static Planted checkpointDeleted(ScratchLog log, Random random) {
    var one = any(log.all(), random);
    var planted = at(log, one, "checkpoint deleted");
    log.db.sql("delete from audit.checkpoint where number = ?").param(one.number()).update();
    return planted;
  }

  private static Planted checkpointsSwapped(ScratchLog log, Random random) {
    var all = log.all();
    int one = random.nextInt(all.size() - 1);
    int other = one + 1 + random.nextInt(all.size() - one - 1);
    var planted = at(log, all.get(one), "checkpoints swapped");
    renumber(log, all.get(one).number(), NOBODYS);
    renumber(log, all.get(other).number(), all.get(one).number());
    renumber(log, NOBODYS, all.get(other).number());
    return planted;
  }

  private static void renumber(ScratchLog log, long from, long to) {
    log.db.sql("update audit.checkpoint set number = ? where number = ?").params(to, from).update();
  }

  /** A line is altered and everything from its checkpoint on sealed as if it had been so. */
  private static Planted sealedAnew(ScratchLog log, Random random, LogKey with) {
    long line = any(log.sealed(), random);
    var one = log.of(line);
    long last = log.lastSealed();
    log.db
        .sql("update audit.access_log set worker_id = gen_random_uuid() where line = ?")
        .param(line)
        .update();
    log.db.sql("delete from audit.checkpoint where number >= ?").param(one.number()).update();
    while (log.seal(with, last)) {
      // The next piece.
    }
    return at(log, one, "sealed anew");
  }

  /** All up to a seal goes, and a word nobody signed says that the chain begins after it. */
  private static Planted forgedBeginning(ScratchLog log, Random random) {
    var all = log.all();
    var end = any(all.subList(0, all.size() - 1), random);
    var nothing = new byte[0];
    log.db.sql("delete from audit.access_log where line <= ?").param(end.last()).update();
    log.db.sql("delete from audit.checkpoint where number <= ?").param(end.number()).update();
    log.db.sql("alter table audit.checkpoint drop constraint checkpoint_number_check").update();
    log.checkpoints.add(
        new Checkpoint(
            -1,
            Told.BEGINNING.number(),
            end.at(),
            end.last(),
            end.last(),
            0,
            nothing,
            nothing,
            nothing),
        Beginning.bytes(end.head()));
    return new Planted("forged beginning", end.last(), end.last());
  }

  private static Planted at(ScratchLog log, Checkpoint one, String what) {
    long before =
        log.all().stream()
            .filter(each -> each.number() == one.number() - 1)
            .map(Checkpoint::head)
            .findFirst()
            .orElse(Head.NONE)
            .line();
    return new Planted(what, before + 1, one.first());
  }
}
