package fi.tallessa.customer.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which part of a service's intakes a page shows. */
public enum Shelf {
  /** In the list, in its order. */
  WAITING(IntakeState.WAITING),
  /** Not in the list yet. */
  COMING(IntakeState.ARRIVED, IntakeState.REACHED, IntakeState.OFFERED),
  /** Nothing comes of them; they go in some days. */
  DECLINED(IntakeState.DECLINED);

  final List<IntakeState> states;

  Shelf(IntakeState... states) {
    this.states = List.of(states);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Shelf> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words; how many is {@code {0}}. */
  public String label() {
    return "customer.intake.list." + code();
  }
}
