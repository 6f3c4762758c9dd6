package fi.tallessa.backup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the console how far something is, each tenth once. */
final class Tenths {

  private static final Logger LOG = LoggerFactory.getLogger(Tenths.class);

  private final String what;
  private int last;

  Tenths(String what) {
    this.what = what;
  }

  void reached(int done, int all) {
    int tenths = done * 10 / all;
    if (tenths > last) {
      last = tenths;
      LOG.info("{}: {} % ({} of {} tables).", what, tenths * 10, done, all);
    }
  }
}
