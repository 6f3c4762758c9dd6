package fi.tallessa.customer.search;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Going;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.SubjectId;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the directory knows of one customer, in memory only: enough to be found by, nothing to be
 * shown. What a page shows is unsealed again, with a permit.
 *
 * @param name word by word
 * @param birth as it was told, a day or a year
 * @param phones digits, country code first
 * @param emails in small letters
 * @param phonesUntil the day on which nobody is found by them any more, or null
 * @param emailsUntil the same of the e-mail
 * @param order where the name stands in a Finnish list
 */
record Listed(
    SubjectId subject,
    Code code,
    List<Word> name,
    Birth birth,
    List<String> phones,
    List<String> emails,
    LocalDate phonesUntil,
    LocalDate emailsUntil,
    List<ListedGuardian> guardians,
    CollationKey order) {

  /** A guardian, found as the child's file (D7). */
  record ListedGuardian(
      UUID id, List<Word> name, List<String> phones, List<String> emails, LocalDate until) {
    static ListedGuardian of(KeptGuardian kept) {
      var guardian = kept.guardian();
      return new ListedGuardian(
          kept.id(),
          Word.all(guardian.name()),
          Listed.digits(guardian.phone()),
          Listed.small(guardian.email()),
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
   * @param going the day on which each version of the number and the e-mail goes, where it is not
   *     confirmed
   */
  static Listed of(
      SubjectId subject, Code code, Card card, List<Going> going, List<KeptGuardian> guardians) {
    return new Listed(
        subject,
        code,
        Word.all(card.name()),
        card.birth(),
        digits(card.value(Field.PHONE).orElse(null)),
        small(card.value(Field.EMAIL).orElse(null)),
        Going.day(going, Field.PHONE, card),
        Going.day(going, Field.EMAIL, card),
        guardians.stream().map(ListedGuardian::of).toList(),
        order(card.name()));
  }

  /**
   * What may be found by on a day: what had to be confirmed by then is not read any more (D13), so
   * nobody is found by it either, though it lies here since before.
   */
  Listed on(LocalDate day) {
    boolean byPhone = before(day, phonesUntil);
    boolean byEmail = before(day, emailsUntil);
    if (byPhone && byEmail && all(guardians, day)) {
      return this;
    }
    return new Listed(
        subject,
        code,
        name,
        birth,
        byPhone ? phones : List.of(),
        byEmail ? emails : List.of(),
        phonesUntil,
        emailsUntil,
        guardians.stream().filter(one -> one.on(day)).toList(),
        order);
  }

  /** Asked of everybody with each search, and so without a stream. */
  private static boolean all(List<ListedGuardian> guardians, LocalDate day) {
    for (var one : guardians) {
      if (!one.on(day)) {
        return false;
      }
    }
    return true;
  }

  private static boolean before(LocalDate day, LocalDate until) {
    return until == null || day.isBefore(until);
  }

  /** The birth year, 0 when not told. */
  int bornIn() {
    return switch (birth) {
      case Birth.OnDay(var day) -> day.getYear();
      case Birth.InYear(var year) -> year.getValue();
      case Birth.AdultNotAsked(), Birth.Unknown() -> 0;
    };
  }

  /** The words of the name, folded, in whatever order. */
  List<String> words() {
    return name.stream().map(Word::text).sorted().toList();
  }

  /** Each word of the name and of the guardians' names. */
  Stream<Word> names() {
    return Stream.concat(name.stream(), guardians.stream().flatMap(one -> one.name().stream()));
  }

  private static List<String> small(String email) {
    return email == null ? List.of() : List.of(email.toLowerCase(Locale.ROOT));
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
