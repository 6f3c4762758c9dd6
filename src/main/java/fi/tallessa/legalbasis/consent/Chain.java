package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.consent.Verified.Flaw;
import fi.tallessa.legalbasis.consent.Verified.Why;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Key;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

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
   * Reads a whole chain, the oldest first, and what its events were said of.
   *
   * @param counted how many events it has ever had
   * @param marked what stands of it beside the access log
   */
  static Verified verify(
      ItemId item, List<SealedEvent> events, int counted, Marked marked, Originals originals) {
    var flaws = new ArrayList<Flaw>();
    for (var event : events) {
      originals.changed(event).forEach(why -> flaws.add(new Flaw(event.number(), why)));
    }
    broken(events, counted, marked.register(), originals)
        .or(() -> marked.flaw(item, events))
        .ifPresent(flaws::add);
    flaws.sort(Comparator.comparingInt(Flaw::event));
    return flaws.isEmpty() ? new Verified.Whole(events.size()) : new Verified.Broken(flaws);
  }

  /** The first place at which it is not the chain that was written. */
  private static Optional<Flaw> broken(
      List<SealedEvent> events, int counted, Key register, Originals originals) {
    byte[] before = null;
    int expected = 1;
    for (var event : events) {
      if (event.number() != expected) {
        return flaw(expected, Why.MISSING);
      }
      if (!MessageDigest.isEqual(event.chain(), link(event, before, register))) {
        return flaw(expected, Why.CHANGED);
      }
      if (!originals.legible(event)) {
        return flaw(expected, Why.UNREADABLE);
      }
      before = event.chain();
      expected++;
    }
    if (events.size() < counted) {
      return flaw(expected, Why.CUT_OFF);
    }
    if (events.size() > counted) {
      return flaw(counted + 1, Why.UNCOUNTED);
    }
    return ConsentState.legal(events.stream().map(SealedEvent::state).toList())
        ? Optional.empty()
        : flaw(expected - 1, Why.IMPOSSIBLE);
  }

  private static Optional<Flaw> flaw(int event, Why why) {
    return Optional.of(new Flaw(event, why));
  }

  private Chain() {}
}
