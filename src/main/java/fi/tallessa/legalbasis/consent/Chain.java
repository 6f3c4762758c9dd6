package fi.tallessa.legalbasis.consent;

import fi.tallessa.vault.Key;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * The chain of one consent: each event carries a hash over all it says, its seal included, and over
 * the hash before (S6). The hash is keyed with the register's key, so that whoever only reaches the
 * database cannot make another chain that fits.
 */
final class Chain {

  private static final byte[] BEGINNING = new byte[32];

  /** The hash of an event that comes after another; {@code null} before the first. */
  static byte[] link(SealedEvent event, byte[] before, Key register) {
    var hex = HexFormat.of();
    return register.fingerprint(
        String.join(
            "|",
            "consent.chain.v1",
            event.subject().toString(),
            event.item().toString(),
            "" + event.number(),
            event.at().truncatedTo(ChronoUnit.MICROS).toString(),
            event.state().name(),
            "" + event.version(),
            "" + event.until(),
            "" + event.asking(),
            event.sealed() == null ? "-" : hex.formatHex(event.sealed()),
            hex.formatHex(before == null ? BEGINNING : before)));
  }

  /**
   * Reads a whole chain, the oldest first.
   *
   * @param counted how many events it has ever had
   * @param legible whether the seal of an event opens and says what belongs to its state
   */
  static Verified verify(
      List<SealedEvent> events,
      int counted,
      Key register,
      java.util.function.Predicate<SealedEvent> legible) {
    byte[] before = null;
    int expected = 1;
    for (var event : events) {
      if (event.number() != expected) {
        return new Verified.Broken(expected, Verified.Why.MISSING);
      }
      if (!MessageDigest.isEqual(event.chain(), link(event, before, register))) {
        return new Verified.Broken(expected, Verified.Why.CHANGED);
      }
      if (!legible.test(event)) {
        return new Verified.Broken(expected, Verified.Why.UNREADABLE);
      }
      before = event.chain();
      expected++;
    }
    if (events.size() < counted) {
      return new Verified.Broken(expected, Verified.Why.CUT_OFF);
    }
    if (events.size() > counted) {
      return new Verified.Broken(counted + 1, Verified.Why.UNCOUNTED);
    }
    return ConsentState.legal(events.stream().map(SealedEvent::state).toList())
        ? new Verified.Whole(events.size())
        : new Verified.Broken(expected - 1, Verified.Why.IMPOSSIBLE);
  }

  private Chain() {}
}
