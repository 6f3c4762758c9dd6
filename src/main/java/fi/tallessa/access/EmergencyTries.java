package fi.tallessa.access;

/**
 * How often a worker has tried within a day: few are needed by who means somebody, and many by who
 * looks for somebody (D9, decision 0076).
 *
 * @param missed opened nothing
 * @param running files that are open to them so now
 */
record EmergencyTries(int missed, int running) {

  static final int MISSED = 5;
  static final int RUNNING = 3;

  boolean over() {
    return missed >= MISSED || running >= RUNNING;
  }
}
