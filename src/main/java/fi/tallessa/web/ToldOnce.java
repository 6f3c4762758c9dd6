package fi.tallessa.web;

/**
 * For what is tried again and again by itself: that it begins to fail is written down, and nothing
 * more until it has worked in between.
 */
public final class ToldOnce {

  private final String failure;
  private boolean told;

  /**
   * @param failure as {@link Incidents#note(String, Throwable)} has it
   */
  public ToldOnce(String failure) {
    this.failure = failure;
  }

  public void run(Runnable act) {
    try {
      act.run();
      told = false;
    } catch (RuntimeException failed) {
      if (!told) {
        Incidents.note(failure, failed);
      }
      told = true;
    }
  }
}
