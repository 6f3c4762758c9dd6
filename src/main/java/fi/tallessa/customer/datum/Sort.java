package fi.tallessa.customer.datum;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.EmailAddress;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Optional;

/** What sort of value a field holds: how it is typed, checked and written. */
public enum Sort {
  /** One line, as typed. */
  LINE,
  /** Some lines, as typed. */
  TEXT,
  /** {@link Birth#written}; the word {@code adult} may be typed too. */
  BIRTH,
  /** {@link Gender#code}. */
  GENDER,
  /** E.164, {@code +358401234567}. */
  PHONE,
  EMAIL,
  /** {@link SafeWay#written}. */
  SAFE_WAY;

  Result<Optional<String>> read(String at, String typed, int longest, LocalDate today) {
    return switch (this) {
      case LINE -> Words.line(at, typed, longest).map(words -> words.map(Words::value));
      case TEXT -> Words.text(at, typed, longest).map(words -> words.map(Words::value));
      case BIRTH -> birth(at, typed, today);
      case GENDER -> gender(at, typed);
      case PHONE -> PhoneNumber.parse(at, typed).map(phone -> phone.map(PhoneNumber::value));
      case SAFE_WAY -> SafeWay.read(at, typed);
      case EMAIL -> EmailAddress.parse(at, typed).map(mail -> mail.map(EmailAddress::value));
    };
  }

  private static Result<Optional<String>> birth(String at, String typed, LocalDate today) {
    boolean adult = new Birth.AdultNotAsked().written().equals(typed);
    return Birth.parse(at, adult ? "" : typed, adult, today)
        .map(
            birth ->
                birth instanceof Birth.Unknown ? Optional.empty() : Optional.of(birth.written()));
  }

  private static Result<Optional<String>> gender(String at, String typed) {
    if (typed == null || typed.isBlank()) {
      return Result.fine(Optional.empty());
    }
    return Result.needed(Gender.of(typed).map(Gender::code), at, "customer.gender.unknown")
        .map(Optional::of);
  }
}
