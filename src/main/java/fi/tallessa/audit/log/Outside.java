package fi.tallessa.audit.log;

import java.io.IOException;
import java.util.List;

/** A place outside the database that checkpoints are copied to, in order and each at least once. */
interface Outside {

  /** How a place is called in the database and on the page. */
  enum Place {
    FILE,
    SYSLOG
  }

  Place place();

  /**
   * The number of the last checkpoint that is there.
   *
   * @param noted what was noted when it was last written to, for a place that cannot be read
   */
  long last(long noted) throws IOException;

  /** Adds some that follow; they are there once this returns. */
  void add(List<Checkpoint> some) throws IOException;
}
