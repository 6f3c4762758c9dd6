package fi.tallessa.rights.request;

import fi.tallessa.customer.datum.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of somebody's data may only be kept: all of it, or what alone was objected to or contested
 * (D12). Name, age and the safe way to reach stay: who they are, who has to know, how they are kept
 * from danger.
 */
public enum Extent {
  ALL,
  STATISTICS,
  GENDER(Field.GENDER),
  DOMICILE(Field.DOMICILE),
  PHONE(Field.PHONE),
  EMAIL(Field.EMAIL),
  ADDRESS(Field.ADDRESS),
  CONTACT_ADDRESS(Field.CONTACT_ADDRESS),
  /** What rests on one consent. */
  CONSENT;

  private final Field field;

  Extent() {
    this(null);
  }

  Extent(Field field) {
    this.field = field;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its words. */
  public String label() {
    return field == null ? "rights.extent." + code() : field.label();
  }

  /** Those that are chosen by themselves; a consent is chosen by which. */
  static Stream<Extent> fixed() {
    return Stream.of(values()).filter(one -> one != CONSENT);
  }

  static Optional<Extent> of(String code) {
    return fixed().filter(one -> one.code().equals(code)).findFirst();
  }
}
