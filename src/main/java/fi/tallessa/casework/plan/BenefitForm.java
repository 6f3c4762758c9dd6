package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the customer answered, as it is typed.
 *
 * @param value 1 to 5, or that they did not want to answer
 * @param day when it was asked; blank is today
 * @param told which answer is put right, as of {@link Benefit#state}; blank of a new one
 */
public record BenefitForm(String value, String day, String told, String over) {

  static final String NO_ANSWER = "none";

  public BenefitForm {
    value = Objects.requireNonNullElse(value, "");
    day = Objects.requireNonNullElse(day, "");
    told = Objects.requireNonNullElse(told, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static BenefitForm blank() {
    return new BenefitForm("", "", "", "");
  }

  static BenefitForm of(Benefit kept) {
    var value = kept.answered() ? kept.value().toString() : NO_ANSWER;
    return new BenefitForm(value, kept.on().toString(), kept.state(), "");
  }

  BenefitForm over(Benefit newest) {
    return new BenefitForm(value, day, newest.state(), "yes");
  }

  boolean isOn(Benefit kept) {
    return told.equals(kept.state());
  }

  Result<Benefit> check(Visit visit) {
    return Choice.made("value", answer())
        .with(
            TypedDay.lately("day", day, visit.today()),
            (answer, on) ->
                new Benefit(
                    answer.isPresent() ? answer.getAsInt() : null, on, visit.who(), visit.when()));
  }

  private Optional<OptionalInt> answer() {
    if (value.equals(NO_ANSWER)) {
      return Optional.of(OptionalInt.empty());
    }
    return IntStream.rangeClosed(1, Benefit.MOST)
        .filter(one -> value.equals("" + one))
        .mapToObj(OptionalInt::of)
        .findFirst();
  }

  @Override
  public String toString() {
    return "BenefitForm";
  }
}
