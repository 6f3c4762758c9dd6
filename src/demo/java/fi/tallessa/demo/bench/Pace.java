package fi.tallessa.demo.bench;

import java.time.Duration;
import java.time.Instant;

/** Says at each tenth how far the filling has come, and how fast. */
final class Pace {

  private final int all;
  private final Instant began = Instant.now();
  private int done;

  Pace(int all) {
    this.all = all;
  }

  synchronized void one() {
    done++;
    if (done * 10 / all > (done - 1) * 10 / all) {
      long millis = Math.max(1, Duration.between(began, Instant.now()).toMillis());
      System.out.printf(
          "%d of %d customers registered, %d a second%n", done, all, done * 1000L / millis);
    }
  }
}
