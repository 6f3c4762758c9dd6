package fi.tallessa.casework.promise;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a promise.
 *
 * @param how that it is open, that it was kept, or the code of {@link WhyNot}
 * @param told how often it had been told before
 * @param from the list it was said in, by the code of its {@link fi.tallessa.holdings.Turn}; blank
 *     of any other
 */
public record EndingForm(String how, String told, String from, String over) {

  static final String OPEN = "open";
  static final String KEPT = "kept";

  public EndingForm {
    how = Objects.requireNonNullElse(how, "");
    told = Objects.requireNonNullElse(told, "");
    from = Objects.requireNonNullElse(from, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static EndingForm of(Promise promise) {
    return new EndingForm(how(promise), state(promise), "", "");
  }

  private static String how(Promise promise) {
    return promise.ended().map(one -> one.why().map(WhyNot::code).orElse(KEPT)).orElse(OPEN);
  }

  EndingForm over(Promise newest) {
    return new EndingForm(how, state(newest), from, "yes");
  }

  private static String state(Promise promise) {
    return promise.told() + (promise.open() ? ".open" : "");
  }

  boolean isOn(Promise promise) {
    return told.equals(state(promise));
  }

  boolean says(Promise promise) {
    return how.equals(how(promise));
  }

  Result<Optional<Meant>> check() {
    return switch (how) {
      case OPEN -> Result.fine(Optional.empty());
      case KEPT -> Result.fine(Optional.of(new Meant(Optional.empty())));
      default ->
          Choice.made("how", WhyNot.of(how)).map(why -> Optional.of(new Meant(Optional.of(why))));
    };
  }

  /** It is over; with a reason, it was not kept. */
  record Meant(Optional<WhyNot> why) {}

  @Override
  public String toString() {
    return "EndingForm";
  }
}
