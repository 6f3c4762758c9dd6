package fi.tallessa.customer.search;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Folding;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.SubjectId;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the directory knows of one customer, in memory only: enough to be found by, nothing to be
 * shown. What a page shows is unsealed again, with a permit.
 *
 * @param words the name, folded, word by word
 * @param bornIn the birth year, 0 when not told
 * @param phones digits, country code first
 * @param phonesUntil the day on which nobody is found by them any more, or null
 * @param order where the name stands in a Finnish list
 */
record Listed(
    SubjectId subject,
    Code code,
    List<String> words,
    int bornIn,
    List<String> phones,
    LocalDate phonesUntil,
    List<ListedGuardian> guardians,
    CollationKey order) {

  /** A guardian, found as the child's file (D7). */
  record ListedGuardian(UUID id, List<String> words, List<String> phones, LocalDate until) {
    static ListedGuardian of(KeptGuardian kept) {
      return new ListedGuardian(
          kept.id(),
          Listed.words(kept.guardian().name()),
          Listed.digits(kept.guardian().phone()),
          kept.foundUntil());
    }

    boolean on(LocalDate day) {
      return before(day, until);
    }

    @Override
    public String toString() {
      return "ListedGuardian";
    }
  }

  /**
   * @param phoneGoes the day on which each version of the number goes, where it is not confirmed
   */
  static Listed of(
      SubjectId subject,
      Code code,
      Card card,
      Map<Integer, LocalDate> phoneGoes,
      List<KeptGuardian> guardians) {
    return new Listed(
        subject,
        code,
        words(card.name()),
        card.birth().bornIn().map(Year::getValue).orElse(0),
        digits(card.value(Field.PHONE).orElse(null)),
        phoneGoes.get(card.version(Field.PHONE)),
        guardians.stream().map(ListedGuardian::of).toList(),
        order(card.name()));
  }

  /**
   * What may be found by on a day: what had to be confirmed by then is not read any more (D13), so
   * nobody is found by it either, though it lies here since before.
   */
  Listed on(LocalDate day) {
    boolean rings = before(day, phonesUntil);
    if (rings && guardians.stream().allMatch(one -> one.on(day))) {
      return this;
    }
    return new Listed(
        subject,
        code,
        words,
        bornIn,
        rings ? phones : List.of(),
        phonesUntil,
        guardians.stream().filter(one -> one.on(day)).toList(),
        order);
  }

  private static boolean before(LocalDate day, LocalDate until) {
    return until == null || day.isBefore(until);
  }

  static List<String> words(String name) {
    return Stream.of(Folding.fold(name).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> digits(String phone) {
    return phone == null ? List.of() : List.of(new PhoneNumber(phone).digits());
  }

  private static CollationKey order(String name) {
    return Collator.getInstance(Locale.of("fi")).getCollationKey(name);
  }

  @Override
  public String toString() {
    return "Listed[" + subject + "]";
  }
}
