package fi.tallessa.demo;

import java.io.PrintStream;

/** One line that moves on a terminal; where nobody watches, a line at each tenth. */
final class Progress {

  private final PrintStream out = System.out;
  private final boolean watched = System.console() != null && System.console().isTerminal();
  private final String what;
  private final int all;
  private int told = -1;

  Progress(String what, int all) {
    this.what = what;
    this.all = all;
  }

  void at(int done) {
    int tenth = 10 * done / all;
    if (watched) {
      out.printf("\r%s: %d of %d%s", what, done, all, done < all ? "" : "\n");
      out.flush();
    } else if (tenth > told) {
      out.printf("%s: %d of %d%n", what, done, all);
    }
    told = tenth;
  }
}
