package fi.tallessa.association.attested;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register cannot see by itself, and somebody has to look at before the first customer;
 * kept by these names.
 */
public enum Attested {
  /** From where the register can be reached (S33). */
  NETWORK(4),
  /** The written agreement with who runs the machine (S30, GDPR Art. 28(3)). */
  SUPPLIER(4),
  /** A copy that was brought back once (GDPR Art. 32(1)(c)). */
  BACKUP(4);

  private final int points;

  Attested(int points) {
    this.points = points;
  }

  /** As it stands in an address and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Attested> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String path() {
    return "/setup/attested/" + code();
  }

  public String key(String part) {
    return "association.attested." + code() + "." + part;
  }

  /** The keys of what is to be looked at. */
  public List<String> points() {
    return Stream.iterate(1, n -> n + 1).limit(points).map(n -> key("point." + n)).toList();
  }

  /** An agreement may have a last day, and holds no longer. */
  public boolean mayEnd() {
    return this == SUPPLIER;
  }
}
