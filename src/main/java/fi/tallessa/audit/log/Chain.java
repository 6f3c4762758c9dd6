package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import java.time.Instant;
import java.util.List;

/**
 * Adds to the chain, in the transaction of whoever is the one that seals. Only the newest key
 * signs: one that came since the last checkpoint is told in the chain before it signs anything
 * else.
 */
final class Chain {

  private final Checkpoints checkpoints;
  private final LogKey key;

  Chain(Checkpoints checkpoints, LogKey key) {
    this.checkpoints = checkpoints;
    this.key = key;
  }

  void seal(List<LineDigest> lines, Instant at) {
    add(Checkpoint.after(head(at), lines, at, key), LineDigest.joined(lines));
  }

  void tell(Told what, byte[] said, Instant at) {
    add(Checkpoint.telling(head(at), what, said, at, key), said);
  }

  /**
   * Its end, signed by the key that signs on. Another key would cut the chain: no machine signs on
   * with one of its own.
   */
  Head head(Instant at) {
    var last = checkpoints.last();
    if (last.isEmpty()) {
      key.makeIfNone();
      return Head.NONE;
    }
    var verifier = key.verifier();
    int by = verifier.signer(last.get(), 0);
    if (by < 0) {
      throw new LogKeyMissing("The key of the log is not the one the last checkpoint has.", null);
    }
    if (by < verifier.newest()) {
      var said = verifier.said(verifier.newest());
      add(Checkpoint.telling(last.get().head(), Told.KEY, said, at, key), said);
      return checkpoints.last().orElseThrow().head();
    }
    return last.get().head();
  }

  private void add(Checkpoint one, byte[] digests) {
    var verifier = key.verifier();
    if (verifier.signer(one, verifier.newest()) < 0) {
      throw new LogKeyMissing("The key of the log is not the newest of log.pub.", null);
    }
    checkpoints.add(one, digests);
  }
}
