package fi.tallessa.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that can be called, kept as E.164: {@code +358401234567}. */
public record PhoneNumber(String value) {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final int FINLAND = 358;

  /** Read out as three and four; the library leaves them in one. */
  private static final Pattern SEVEN_AT_THE_END = Pattern.compile(" ([0-9]{3})([0-9]{4})$");

  /** An extension or a word beside the number would be lost without a trace, so it is refused. */
  private static final Pattern ONLY_A_NUMBER = Pattern.compile("\\+?[0-9()./ -]+");

  /**
   * @throws IllegalArgumentException unless the value is a plus and at most fifteen digits
   */
  public PhoneNumber {
    if (!value.matches("\\+[0-9]{4,15}")) {
      throw new IllegalArgumentException("Not a telephone number");
    }
  }

  /**
   * Without a country code the number is a Finnish one. Problems: {@code web.phone.unreadable} and
   * those of {@link Words#line}; blank is empty.
   */
  public static Result<Optional<PhoneNumber>> parse(String field, String typed) {
    return Words.line(field, typed, 40)
        .flatMap(
            words ->
                words.isEmpty()
                    ? Result.fine(Optional.empty())
                    : Result.needed(read(words.get().value()), field, "web.phone.unreadable")
                        .map(Optional::of));
  }

  /** As people here say it: 040 123 4567, and with the country code when it is not Finnish. */
  public String shown() {
    var number = readable(value).orElseThrow();
    return number.getCountryCode() == FINLAND
        ? SEVEN_AT_THE_END
            .matcher(PHONES.format(number, PhoneNumberFormat.NATIONAL))
            .replaceAll(" $1 $2")
        : PHONES.format(number, PhoneNumberFormat.INTERNATIONAL);
  }

  /** Digits only, country code first: four or more of the last ones find the number. */
  public String digits() {
    return value.substring(1);
  }

  @Override
  public String toString() {
    return "PhoneNumber";
  }

  private static Optional<PhoneNumber> read(String typed) {
    return Optional.of(PlainSigns.of(typed).strip())
        .filter(plain -> ONLY_A_NUMBER.matcher(plain).matches())
        .flatMap(PhoneNumber::readable)
        .filter(PhoneNumber::canBeCalled)
        .map(number -> new PhoneNumber(PHONES.format(number, PhoneNumberFormat.E164)));
  }

  /** Finnish ranges we know; new ranges abroad may be younger than our list of them. */
  private static boolean canBeCalled(Phonenumber.PhoneNumber number) {
    return number.getCountryCode() == FINLAND
        ? PHONES.isValidNumber(number)
        : PHONES.isPossibleNumber(number);
  }

  private static Optional<Phonenumber.PhoneNumber> readable(String plain) {
    try {
      return Optional.of(PHONES.parse(plain, "FI"));
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }
}
