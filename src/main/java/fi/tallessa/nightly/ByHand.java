package fi.tallessa.nightly;

import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Component;

/** A job that is wanted now and not at night, by the word of a manager. */
@Component
public class ByHand {

  private final Orders orders;
  private final Runner runner;

  ByHand(Orders orders, Runner runner) {
    this.orders = orders;
    this.runner = runner;
  }

  /** Begins it in the background, done for tonight or not; a paused one once it goes on. */
  public void start(String job, Visit visit) {
    orders.start(job, visit);
    runner.look();
  }
}
