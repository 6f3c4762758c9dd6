package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;

/** How large a picture may be, by what its head says, before anybody unfolds it. */
final class Measure {

  private static final int MOST_WIDE = 30_000;

  /** More than the cameras of phones take; unfolded it is 600 MB already. */
  private static final long MOST_PIXELS = 150_000_000;

  static void fit(int width, int height) throws Unfit.Found {
    if (width <= 0 || height <= 0) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    if (width > MOST_WIDE || height > MOST_WIDE || (long) width * height > MOST_PIXELS) {
      throw new Unfit.Found(Unfit.HUGE);
    }
  }

  private Measure() {}
}
