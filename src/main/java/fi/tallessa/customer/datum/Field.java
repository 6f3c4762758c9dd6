package fi.tallessa.customer.datum;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything the register can hold about a customer themselves: exactly what the notice lists (S10,
 * S11). There is no other field, and no way to add one but here; nothing for health, belief or
 * origin exists (S19, S20).
 */
public enum Field {
  NAME(FieldGroup.BASIC, Sort.LINE, 120),
  BIRTH(FieldGroup.BASIC, Sort.BIRTH, 40),
  GENDER(FieldGroup.BASIC, Sort.GENDER, 20),
  DOMICILE(FieldGroup.BASIC, Sort.LINE, 80),
  PHONE(FieldGroup.CONTACT, Sort.PHONE, 40),
  EMAIL(FieldGroup.CONTACT, Sort.EMAIL, 254),
  ADDRESS(FieldGroup.CONTACT, Sort.TEXT, 300),
  /** For letters, where it says nothing of where they live, as a post box (K13). */
  CONTACT_ADDRESS(FieldGroup.CONTACT, Sort.TEXT, 300),
  /** How they are reached without putting them in danger. */
  SAFE_WAY(FieldGroup.CONTACT, Sort.SAFE_WAY, SafeWay.LONGEST);

  private final FieldGroup group;
  private final Sort sort;
  private final int longest;

  Field(FieldGroup group, Sort sort, int longest) {
    this.group = group;
    this.sort = sort;
    this.longest = longest;
  }

  /** As in addresses, in the database and in a seal: {@code phone}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static Optional<Field> of(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  public static List<Field> in(FieldGroup group) {
    return Arrays.stream(values()).filter(field -> field.group == group).toList();
  }

  /** The message key of its label. */
  public String label() {
    return "customer.field." + code();
  }

  public FieldGroup group() {
    return group;
  }

  public Sort sort() {
    return sort;
  }

  /**
   * Whether what a professional told of it goes by day 60 unless it is confirmed (D13). A customer
   * has a name, and on the age rests whether a guardian has to know (S7): both stay, and are asked
   * for until somebody confirms them.
   */
  public boolean goesUnconfirmed() {
    return this != NAME && this != BIRTH;
  }

  /** Whether it tells where the person lives: what a protected address hides, old ones too (K8). */
  public boolean tellsWhere() {
    return this == ADDRESS || this == DOMICILE;
  }

  /** In characters (code points). */
  public int longest() {
    return longest;
  }

  /** A customer has a name; everything else may stay unasked (S17). */
  public boolean mayBeEmpty() {
    return this != NAME;
  }

  /**
   * Reads what was typed into the written form that a {@link Datum} keeps; blank is empty.
   *
   * @param at the form field that a problem belongs to
   */
  public Result<Optional<String>> read(String at, String typed, LocalDate today) {
    return sort.read(at, typed, longest, today);
  }
}
