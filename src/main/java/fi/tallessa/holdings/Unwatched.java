package fi.tallessa.holdings;

import java.time.Instant;
import java.time.LocalDate;

record Unwatched(LocalDate day, Instant at) implements Night {

  @Override
  public boolean stopped() {
    return false;
  }

  @Override
  public void reached(int soFar) {
    // Nobody looks.
  }
}
