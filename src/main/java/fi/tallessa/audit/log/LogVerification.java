package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import fi.tallessa.audit.log.Checkpoints.WithDigests;
import fi.tallessa.audit.log.Flaw.Kind;
import fi.tallessa.kernel.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private final LoggedLines lines;
  private final Checkpoints checkpoints;
  private final LogKey key;

  LogVerification(LoggedLines lines, Checkpoints checkpoints, LogKey key) {
    this.lines = lines;
    this.checkpoints = checkpoints;
    this.key = key;
  }

  /** How far everything is as it was written. */
  private record Verified(Head head, long lines, Optional<Flaw> flaw) {
    Verified found(Flaw what) {
      return new Verified(head, lines, Optional.of(what));
    }
  }

  LogReport verify(List<Path> copies, Instant at) throws IOException {
    if (checkpoints.last().isEmpty() && copies.isEmpty()) {
      return new LogReport(Optional.empty(), 0, 0, 0, lines.tail(0), at);
    }
    var verifier = key.verifier();
    var verified = new Verified(Head.NONE, 0, Optional.empty());
    var batch = checkpoints.withDigests(0, BATCH);
    while (verified.flaw.isEmpty() && !batch.isEmpty()) {
      verified = verify(batch, verified, verifier);
      batch = checkpoints.withDigests(verified.head.number(), BATCH);
    }
    long compared = 0;
    var flaws = verified.flaw.stream().collect(Collectors.toCollection(ArrayList::new));
    for (var copy : copies) {
      var told = compare(copy, verifier);
      compared += told.number;
      told.flaw.ifPresent(flaws::add);
    }
    return new LogReport(
        flaws.stream().min((one, other) -> Long.compare(one.line(), other.line())),
        verified.head.number(),
        verified.lines,
        compared,
        lines.tail(checkpoints.last().map(Checkpoint::last).orElse(0L)),
        at);
  }

  /** The seals first: what a broken one says of its lines is worth nothing. */
  private Verified verify(List<WithDigests> batch, Verified before, LogKey.Verifier verifier) {
    var whole = new ArrayList<WithDigests>();
    var head = before.head;
    Optional<Flaw> broken = Optional.empty();
    for (var one : batch) {
      broken = seal(one, head, verifier);
      if (broken.isPresent()) {
        break;
      }
      whole.add(one);
      head = one.checkpoint().head();
    }
    var verified = lines(whole, before);
    return verified.flaw.isEmpty() && broken.isPresent() ? verified.found(broken.get()) : verified;
  }

  private static Optional<Flaw> seal(WithDigests one, Head head, LogKey.Verifier verifier) {
    var checkpoint = one.checkpoint();
    boolean next = checkpoint.number() == head.number() + 1;
    var kind =
        !next
            ? Kind.CHECKPOINT_MISSING
            : checkpoint.follows(head)
                    && verifier.signed(checkpoint)
                    && Arrays.equals(checkpoint.content(), Sha256.of(one.digests()))
                    && LineForm.of(checkpoint.form()).isPresent()
                ? null
                : Kind.CHECKPOINT_ALTERED;
    return Optional.ofNullable(kind)
        .map(what -> new Flaw(what, head.line() + 1, head.number() + 1));
  }

  private Verified lines(List<WithDigests> whole, Verified before) {
    var verified = before;
    for (var one : whole) {
      var checkpoint = one.checkpoint();
      var form = LineForm.of(checkpoint.form()).orElseThrow();
      var there =
          lines.between(from(verified.head), checkpoint.last(), checkpoint.lines() + 1, form);
      var flaw = first(LineDigest.split(one.digests()), there, checkpoint.number());
      if (flaw.isPresent()) {
        return verified.found(flaw.get());
      }
      verified =
          new Verified(checkpoint.head(), verified.lines + checkpoint.lines(), Optional.empty());
    }
    return verified;
  }

  /** Before the first sealed line there is none, whatever its number. */
  private static long from(Head head) {
    return head.number() == 0 ? Long.MIN_VALUE : head.line();
  }

  /** The first that differs, of two lists in the order of their numbers. */
  private Optional<Flaw> first(List<LineDigest> sealed, List<LineDigest> there, long checkpoint) {
    int both = 0;
    while (both < Math.min(sealed.size(), there.size()) && sealed.get(both).same(there.get(both))) {
      both++;
    }
    long expected = both < sealed.size() ? sealed.get(both).line() : Long.MAX_VALUE;
    long found = both < there.size() ? there.get(both).line() : Long.MAX_VALUE;
    if (expected == found) {
      return expected == Long.MAX_VALUE
          ? Optional.empty()
          : Optional.of(new Flaw(Kind.ALTERED, expected, checkpoint));
    }
    return Optional.of(
        found < expected
            ? new Flaw(Kind.INSERTED, found, checkpoint)
            : new Flaw(
                lines.tail(expected).lines() == 0 ? Kind.CUT : Kind.MISSING, expected, checkpoint));
  }

  /** How many were compared, and the first that differs. */
  private record Compared(long number, Optional<Flaw> flaw) {}

  private Compared compare(Path copy, LogKey.Verifier verifier) throws IOException {
    try (Stream<Checkpoint> copied = OutsideFile.read(copy)) {
      var comparison = new Comparison(verifier);
      for (var each = copied.iterator(); each.hasNext() && comparison.flaw.isEmpty(); ) {
        comparison.meet(each.next());
      }
      return new Compared(comparison.number, comparison.flaw);
    }
  }

  /** Goes through a copy beside the register's own; a copy may begin late, and repeat itself. */
  private final class Comparison {

    private final LogKey.Verifier verifier;
    private List<Checkpoint> own = List.of();
    private Head head;
    private long number;
    private Optional<Flaw> flaw = Optional.empty();

    private Comparison(LogKey.Verifier verifier) {
      this.verifier = verifier;
    }

    private void meet(Checkpoint copied) {
      boolean again = head != null && copied.number() <= head.number();
      if (!verifier.signed(copied) || head != null && !again && !copied.follows(head)) {
        long from = head == null ? copied.first() : head.line() + 1;
        flaw = Optional.of(new Flaw(Kind.COPY_ALTERED, from, copied.number()));
        return;
      }
      var ours = own(copied.number());
      if (ours.filter(copied::same).isEmpty()) {
        var kind = ours.isEmpty() ? Kind.CUT : Kind.NOT_AS_COPIED;
        flaw = Optional.of(new Flaw(kind, copied.first(), copied.number()));
        return;
      }
      number += again ? 0 : 1;
      head = again ? head : copied.head();
    }

    private Optional<Checkpoint> own(long wanted) {
      if (own.isEmpty() || own.getFirst().number() > wanted || own.getLast().number() < wanted) {
        own = checkpoints.after(wanted - 1, COPIED);
      }
      return own.stream().filter(one -> one.number() == wanted).findFirst();
    }
  }
}
