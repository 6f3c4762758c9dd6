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
}
