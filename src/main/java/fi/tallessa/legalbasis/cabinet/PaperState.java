package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.web.Tone;
import java.util.Locale;

/** Where a paper stands. */
public enum PaperState {
  /** Printed, and nobody has said where it lies (D2). */
  NO_PLACE(Tone.CARE),
  IN_PLACE(Tone.OK),
  /** A stock-taking runs and has not come to it. */
  UNSEEN(Tone.PLAIN),
  OUT(Tone.CARE),
  MISPLACED(Tone.CARE),
  MISSING(Tone.CARE),
  /** One has said that it is destroyed; the second of two has not. */
  TO_CONFIRM(Tone.CARE),
  DESTROYED(Tone.PLAIN),
  /** Looked for by two and never found. */
  STRUCK_OFF(Tone.PLAIN);

  private final Tone tone;

  PaperState(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }

  public String key() {
    return "legalbasis.cabinet.state." + name().toLowerCase(Locale.ROOT);
  }

  static PaperState of(Finding.Kind found) {
    return switch (found) {
      case MISSING -> MISSING;
      case MISPLACED -> MISPLACED;
      case SEEN, OUT, UNLISTED -> IN_PLACE;
    };
  }
}
