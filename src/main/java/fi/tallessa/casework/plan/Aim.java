package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.util.Objects;

/**
 * What a customer and we aim at, in one sentence, as it lies in its seal.
 *
 * @param by who wrote this down, and at {@code written}
 */
public record Aim(String text, AimState state, WorkerId by, Instant written) {

  public static final Shape<Aim> SHAPE = Shape.of("casework.aim", Aim.class);

  public Aim {
    Objects.requireNonNull(state);
    Objects.requireNonNull(by);
    Objects.requireNonNull(written);
    if (text.isBlank()) {
      throw new IllegalArgumentException("Something is aimed at");
    }
  }

  static Aim of(String text, AimState state, Visit visit) {
    return new Aim(text, state, visit.who(), visit.when());
  }

  /** Whether it says the same, whoever wrote it down and when. */
  boolean says(Aim other) {
    return text.equals(other.text) && state == other.state;
  }

  Aim hiding(HiddenPlaces places) {
    return new Aim(places.hiding(text), state, by, written);
  }

  @Override
  public String toString() {
    return "Aim";
  }
}
