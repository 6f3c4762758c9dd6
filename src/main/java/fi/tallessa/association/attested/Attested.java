package fi.tallessa.association.attested;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register cannot see by itself, so that somebody has to look and look again; kept by
 * these names. No screen says of any that the register has checked it (S38).
 */
public enum Attested {
  /** From where the register can be reached (S33). */
  NETWORK(4, 12),
  /** A copy that was brought back once (GDPR Art. 32(1)(c)). */
  BACKUP(4, 6),
  /** Only who works here comes in (S38). */
  PREMISES(3, 12),
  /** Security and alarm monitoring (S39). */
  ALARM(3, 12),
  /** Consents lie locked (S26). */
  CABINETS(3, 12),
  /** Undertakings of secrecy are on paper, and renewed (S35). */
  SECRECY(3, 12),
  /** Whoever processes data was trained to (GDPR Art. 32(4)). */
  TRAINING(3, 12),
  /** What a work phone saves stays in it (S27, S29). */
  CLOUD(3, 6),
  /** Lists that the line's phone and the chat's supplier keep of callers are emptied (D17). */
  CALLS(3, 3);

  private final int points;
  private final int months;

  Attested(int points, int months) {
    this.points = points;
    this.months = months;
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

  /** Without these nobody registers a first customer. */
  boolean first() {
    return this == NETWORK || this == BACKUP;
  }

  /** Where one came from, and what is next there. */
  public String onwards() {
    return first() ? "/setup" : "/setup/attested";
  }

  public String key(String part) {
    return "association.attested." + code() + "." + part;
  }

  /** The keys of what is to be looked at. */
  public List<String> points() {
    return Stream.iterate(1, n -> n + 1).limit(points).map(n -> key("point." + n)).toList();
  }

  /** So long a look holds at most. */
  public int months() {
    return months;
  }

  public LocalDate last(LocalDate looked) {
    return looked.plusMonths(months);
  }
}
