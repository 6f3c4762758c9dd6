package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import fi.tallessa.audit.log.Checkpoints.WithDigests;
import fi.tallessa.audit.log.Flaw.Kind;
import fi.tallessa.kernel.Sha256;
import fi.tallessa.kernel.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the whole log again and compares it with what was sealed, and what was sealed with copies
 * that lie outside. It opens nobody: all it says is a number of a line.
 */
@Component
class LogVerification {

  private static final int BATCH = 20;
  private static final int COPIED = 1_000;

  /** No line goes without its subject before a person may no longer ask (D24), but for clocks. */
  private static final Period READABLE = Period.ofMonths(24).minusDays(1);

  /** As long as what takes a subject waits for a seal that came late. */
  private static final Duration LATE = Duration.ofDays(1);

  private final LoggedLines lines;
  private final Checkpoints checkpoints;
  private final LogKey key;

  LogVerification(LoggedLines lines, Checkpoints checkpoints, LogKey key) {
    this.lines = lines;
    this.checkpoints = checkpoints;
    this.key = key;
  }

  /**
   * How far everything is as it was written.
   *
   * @param begins before any checkpoint that was read
   * @param by which of the keys signed the last one
   */
  private record Verified(
      Head head, boolean begins, int by, long lines, List<KeyChange> keys, Optional<Flaw> flaw) {

    static Verified from(Head head) {
      return new Verified(head, true, 0, 0, List.of(), Optional.empty());
    }

    Verified found(Flaw what) {
      return new Verified(head, begins, by, lines, keys, Optional.of(what));
    }

    Verified next(Checkpoint one, int by, List<KeyChange> keys) {
      return new Verified(one.head(), false, by, lines + one.lines(), keys, Optional.empty());
    }
  }

  LogReport verify(List<Path> copies, Instant at) throws IOException {
    if (checkpoints.last().isEmpty() && copies.isEmpty()) {
      return LogReport.nothingSealed(lines.tail(0), at);
    }
    var verifier = key.verifier();
    // Signed as well, as the chain shows once it is read so far.
    var beginning = checkpoints.beginning().orElse(Head.NONE);
    var readable = at.atZone(Visit.ZONE).minus(READABLE).toInstant();
    var over = readable.plus(LATE);
    var verified = Verified.from(beginning);
    var batch = checkpoints.withDigests(beginning.number(), BATCH);
    while (verified.flaw.isEmpty() && !batch.isEmpty()) {
      verified = verify(batch, verified, verifier, over);
      batch = checkpoints.withDigests(verified.head.number(), BATCH);
    }
    long compared = 0;
    var ends = new ArrayList<CopyEnd>();
    var flaws = new ArrayList<Flaw>();
    verified.flaw.or(before(beginning)).or(unsigned(verified, verifier)).ifPresent(flaws::add);
    lines
        .takenSince(readable, over, at)
        .ifPresent(line -> flaws.add(new Flaw(Kind.ALTERED, line, checkpoints.of(line))));
    for (var copy : copies) {
      var told = compare(copy, beginning, verifier);
      compared += told.number;
      told.flaw.ifPresentOrElse(flaws::add, () -> end(told.end).ifPresent(ends::add));
    }
    return new LogReport(
        flaws.stream().min((one, other) -> Long.compare(one.line(), other.line())),
        verified.head.number() - beginning.number(),
        verified.lines,
        compared,
        ends,
        lines.tail(checkpoints.last().map(Checkpoint::last).orElse(0L)),
        verified.keys,
        checkpoints.waited(),
        checkpoints.setBack(),
        at);
  }

  /** A newest key that signs nothing: what it signed was cut off, or a key before it goes on. */
  private static Supplier<Optional<Flaw>> unsigned(Verified verified, LogKey.Verifier verifier) {
    var next = new Flaw(Kind.CUT, verified.head.line() + 1, verified.head.number() + 1);
    return () ->
        !verified.begins && verified.by < verifier.newest() ? Optional.of(next) : Optional.empty();
  }

  /**
   * Nothing of what has reached its end is there again, whatever its number; nor a word on the
   * beginning that stands before it, where no signature would be asked of it.
   */
  private Supplier<Optional<Flaw>> before(Head beginning) {
    return () ->
        checkpoints.after(Long.MIN_VALUE, 1).stream()
            .filter(one -> one.number() <= beginning.number())
            .map(one -> new Flaw(Kind.INSERTED, one.first(), one.number()))
            .findFirst();
  }

  /** The seals first: what a broken one says of its lines is worth nothing. */
  private Verified verify(
      List<WithDigests> batch, Verified before, LogKey.Verifier verifier, Instant over) {
    var whole = new ArrayList<Sealed>();
    var head = before.head;
    int by = before.by;
    Optional<Flaw> broken = Optional.empty();
    for (var one : batch) {
      var sealed = new Sealed(one, verifier.signer(one.checkpoint(), by));
      broken = sealed.flaw(head, by, verifier);
      if (broken.isPresent()) {
        break;
      }
      whole.add(sealed);
      head = one.checkpoint().head();
      by = sealed.by;
    }
    var verified = lines(whole, before, verifier, over);
    return verified.flaw.isEmpty() && broken.isPresent() ? verified.found(broken.get()) : verified;
  }

  /**
   * A checkpoint as it was read.
   *
   * @param by which of the keys signed it, none where below 0
   */
  private record Sealed(WithDigests read, int by) {

    Checkpoint checkpoint() {
      return read.checkpoint();
    }

    Optional<Flaw> flaw(Head head, int before, LogKey.Verifier verifier) {
      boolean next = checkpoint().number() == head.number() + 1;
      var kind =
          !next
              ? Kind.CHECKPOINT_MISSING
              : by >= 0
                      && checkpoint().follows(head)
                      && Arrays.equals(checkpoint().content(), Sha256.of(read.digests()))
                      && (tells(head, before, verifier)
                          || LineForm.of(checkpoint().form()).isPresent())
                  ? null
                  : Kind.CHECKPOINT_ALTERED;
      return Optional.ofNullable(kind)
          .map(what -> new Flaw(what, head.line() + 1, head.number() + 1));
    }

    /** What it tells of the chain is so. */
    private boolean tells(Head head, int before, LogKey.Verifier verifier) {
      boolean told =
          checkpoint()
              .tells()
              .filter(
                  what ->
                      switch (what) {
                        case KEY -> by > before && verifier.followed(by, read.digests());
                        case BEGINNING -> Beginning.of(read.digests()).isPresent();
                      })
              .isPresent();
      return told
          && checkpoint().lines() == 0
          && checkpoint().first() == head.line()
          && checkpoint().last() == head.line();
    }
  }

  /**
   * @param over what was sealed before may have lost whose it is
   */
  private Verified lines(
      List<Sealed> whole, Verified before, LogKey.Verifier verifier, Instant over) {
    var verified = before;
    for (var one : whole) {
      var checkpoint = one.checkpoint();
      var told = checkpoint.tells();
      var sealed = told.isPresent() ? List.<LineDigest>of() : LineDigest.split(one.read.digests());
      var form = LineForm.of(checkpoint.form()).orElse(LineForm.NEWEST);
      var there = lines.between(from(verified), checkpoint.last(), sealed.size() + 1, form);
      var flaw = first(sealed, there, checkpoint, checkpoint.at().isBefore(over));
      if (flaw.isPresent()) {
        return verified.found(flaw.get());
      }
      var keys = new ArrayList<>(verified.keys);
      told.filter(Told.KEY::equals)
          .ifPresent(key -> keys.add(new KeyChange(checkpoint.number(), verifier.lost(one.by))));
      verified = verified.next(checkpoint, one.by, keys);
    }
    return verified;
  }

  /** Before the first sealed line there is none, whatever its number. */
  private static long from(Verified before) {
    return before.begins ? Long.MIN_VALUE : before.head.line();
  }

  /** The first that differs, of two lists in the order of their numbers. */
  private Optional<Flaw> first(
      List<LineDigest> sealed, List<LineDigest> there, Checkpoint checkpoint, boolean over) {
    int both = 0;
    while (both < Math.min(sealed.size(), there.size())
        && sealed.get(both).sealed(there.get(both), over)) {
      both++;
    }
    long expected = both < sealed.size() ? sealed.get(both).line() : Long.MAX_VALUE;
    long found = both < there.size() ? there.get(both).line() : Long.MAX_VALUE;
    if (expected == found) {
      return expected == Long.MAX_VALUE
          ? Optional.empty()
          : Optional.of(new Flaw(Kind.ALTERED, expected, checkpoint.number()));
    }
    return Optional.of(
        found < expected
            ? new Flaw(Kind.INSERTED, found, checkpoint.number())
            : new Flaw(
                lines.tail(expected).lines() == 0 ? Kind.CUT : Kind.MISSING,
                expected,
                checkpoint.number()));
  }

  /** Nothing where a copy has all there is. */
  private Optional<CopyEnd> end(long copied) {
    var newest = checkpoints.last();
    return checkpoints.after(copied, 1).stream()
        .findFirst()
        .map(
            lacked ->
                new CopyEnd(
                    copied,
                    newest.orElse(lacked).number(),
                    LogPage.late(lacked.at(), newest.orElse(lacked).at())));
  }

  /** How many were compared, with which one the copy ends, and the first that differs. */
  private record Compared(long number, long end, Optional<Flaw> flaw) {}

  private Compared compare(Path copy, Head beginning, LogKey.Verifier verifier) throws IOException {
    try (Stream<Checkpoint> copied = OutsideFile.read(copy)) {
      var comparison = new Comparison(beginning, verifier);
      for (var each = copied.iterator(); each.hasNext() && comparison.flaw.isEmpty(); ) {
        comparison.meet(each.next());
      }
      return new Compared(comparison.number, comparison.end(), comparison.flaw);
    }
  }

  /**
   * Goes through a copy beside the register's own; a copy may begin late, and repeat itself. Of
   * what has reached its end the register has the last hash alone.
   */
  private final class Comparison {

    private final Head beginning;
    private final LogKey.Verifier verifier;
    private List<Checkpoint> own = List.of();
    private Head head;
    private long number;
    private Optional<Flaw> flaw = Optional.empty();

    private Comparison(Head beginning, LogKey.Verifier verifier) {
      this.beginning = beginning;
      this.verifier = verifier;
    }

    private long end() {
      return head == null ? 0 : head.number();
    }

    private void meet(Checkpoint copied) {
      boolean again = head != null && copied.number() <= head.number();
      if (!verifier.signed(copied) || head != null && !again && !copied.follows(head)) {
        long from = head == null ? copied.first() : head.line() + 1;
        flaw = Optional.of(new Flaw(Kind.COPY_ALTERED, from, copied.number()));
        return;
      }
      var kind = copied.number() > beginning.number() ? unlike(copied) : unlikeBeginning(copied);
      if (kind.isPresent()) {
        flaw = Optional.of(new Flaw(kind.get(), copied.first(), copied.number()));
        return;
      }
      number += again ? 0 : 1;
      head = again ? head : copied.head();
    }

    private Optional<Kind> unlike(Checkpoint copied) {
      var ours = own(copied.number());
      return ours.filter(copied::same).isPresent()
          ? Optional.empty()
          : Optional.of(ours.isEmpty() ? Kind.CUT : Kind.NOT_AS_COPIED);
    }

    private Optional<Kind> unlikeBeginning(Checkpoint copied) {
      return copied.number() < beginning.number() || Arrays.equals(copied.hash(), beginning.hash())
          ? Optional.empty()
          : Optional.of(Kind.NOT_AS_COPIED);
    }

    private Optional<Checkpoint> own(long wanted) {
      if (own.isEmpty() || own.getFirst().number() > wanted || own.getLast().number() < wanted) {
        own = checkpoints.after(wanted - 1, COPIED);
      }
      return own.stream().filter(one -> one.number() == wanted).findFirst();
    }
  }
}
