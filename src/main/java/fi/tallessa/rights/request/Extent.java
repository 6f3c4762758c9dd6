package fi.tallessa.rights.request;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of somebody's data may only be kept: all of it, or what alone was objected to or contested
 * (D12). Name, age and the safe way to reach stay: who they are, who has to know, how they are kept
 * from danger. What rests on a consent is taken back instead, at any time (Art. 7(3)).
 */
public enum Extent {
  ALL,
  STATISTICS,
  GENDER(Field.GENDER),
  DOMICILE(Field.DOMICILE),
  PHONE(Field.PHONE),
  EMAIL(Field.EMAIL),
  ADDRESS(Field.ADDRESS),
  CONTACT_ADDRESS(Field.CONTACT_ADDRESS);

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

  static Optional<Extent> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Choice> choices(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("rights.right.choose"))),
            Stream.of(values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }
}
