package fi.tallessa.customer.datum;

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
  NAME(Group.BASIC, Sort.LINE, 120),
  BIRTH(Group.BASIC, Sort.BIRTH, 40),
  GENDER(Group.BASIC, Sort.GENDER, 20),
  DOMICILE(Group.BASIC, Sort.LINE, 80),
  PHONE(Group.CONTACT, Sort.PHONE, 40),
  EMAIL(Group.CONTACT, Sort.EMAIL, 254),
  ADDRESS(Group.CONTACT, Sort.TEXT, 300);

  /** The two kinds of data the notice promises to keep to. */
  public enum Group {
    BASIC,
    CONTACT
  }

  private final Group group;
  private final Sort sort;
  private final int longest;

  Field(Group group, Sort sort, int longest) {
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

  public static List<Field> in(Group group) {
    return Arrays.stream(values()).filter(field -> field.group == group).toList();
  }

  /** The message key of its label. */
  public String label() {
    return "customer.field." + code();
  }

  public Group group() {
    return group;
  }

  public Sort sort() {
    return sort;
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
