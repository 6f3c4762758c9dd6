package fi.tallessa.customer.intake;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a referral or a call asks for beside the form of a new customer, as typed.
 *
 * @param on the day of the referral or call; blank is today
 * @param phone by which the family is reached
 * @param need in few words
 */
public record ReferralForm(String on, String phone, String need) {

  public ReferralForm {
    on = Objects.requireNonNullElse(on, "");
    phone = Objects.requireNonNullElse(phone, "");
    need = Objects.requireNonNullElse(need, "");
  }

  static final ReferralForm BLANK = new ReferralForm(null, null, null);

  Result<LocalDate> day(LocalDate today) {
    return TypedDay.lately("on", on, today);
  }

  Result<Optional<String>> need(Optional<Source> teller) {
    return need("need", need, teller);
  }

  /**
   * The need in few words, as whoever needs it or a guardian says it. Of a professional we take how
   * to reach the family and nothing more (D13): the need is asked in the first call.
   */
  static Result<Optional<String>> need(String box, String typed, Optional<Source> teller) {
    return Words.line(box, typed, Noted.LONGEST)
        .map(words -> words.map(Words::value))
        .flatMap(
            words ->
                words.isPresent() && teller.equals(Optional.of(Source.PROFESSIONAL))
                    ? Result.faulty(box, "customer.intake.law.professional")
                    : Result.fine(words));
  }

  List<String> typed() {
    return List.of(on, phone, need);
  }

  @Override
  public String toString() {
    return "ReferralForm";
  }
}
