package fi.tallessa.disclosure;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.say.EntryKind;
import java.util.Arrays;
import java.util.Optional;

/** What of a file may be told: one of its data, or entries of a kind. */
public enum Thing {
  NAME(Field.NAME),
  BIRTH(Field.BIRTH),
  GENDER(Field.GENDER),
  DOMICILE(Field.DOMICILE),
  PHONE(Field.PHONE),
  EMAIL(Field.EMAIL),
  ADDRESS(Field.ADDRESS),
  CONTACT_ADDRESS(Field.CONTACT_ADDRESS),
  CONTACTS(EntryKind.CONTACT),
  PLAN(EntryKind.AIM),
  PROMISES(EntryKind.PROMISE),
  ATTACHMENTS(EntryKind.ATTACHMENT);

  private final Field field;
  private final EntryKind kind;

  Thing(Field field) {
    this.field = field;
    this.kind = null;
  }

  Thing(EntryKind kind) {
    this.field = null;
    this.kind = kind;
  }

  Optional<Field> field() {
    return Optional.ofNullable(field);
  }

  Optional<EntryKind> kind() {
    return Optional.ofNullable(kind);
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Optional<Thing> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return field == null ? "disclosure.thing." + code() : field.label();
  }
}
