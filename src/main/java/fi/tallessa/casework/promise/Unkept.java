package fi.tallessa.casework.promise;

import fi.tallessa.vault.Shape;
import java.util.Objects;

/** That a promise is not kept, as it lies in its seal. */
record Unkept(WhyNot why) {

  static final Shape<Unkept> SHAPE = Shape.of("casework.promise_unkept", Unkept.class);

  Unkept {
    Objects.requireNonNull(why);
  }

  @Override
  public String toString() {
    return "Unkept";
  }
}
