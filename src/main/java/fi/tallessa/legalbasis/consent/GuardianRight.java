package fi.tallessa.legalbasis.consent;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a guardian might say it, as it was found when they were asked: it stays with what they said,
 * when what is kept of custody is erased (GDPR Art. 7(1); D7, D8).
 *
 * @param on the day it was told or the paper was seen
 */
public record GuardianRight(Kind kind, Shown shown, LocalDate on) {

  public GuardianRight {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(shown);
    Objects.requireNonNull(on);
  }

  /** Whether they could say it alone. */
  public enum Kind {
    ALONE,
    JOINTLY,
    /** As a substitute guardian. */
    AS_DECIDED;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
      return "legalbasis.consent.right." + code();
    }
  }

  /** What that rested on; nobody else's word is enough. */
  public enum Shown {
    TOLD_BY_GUARDIAN,
    REGISTER_EXTRACT,
    COURT_DECISION,
    AGREEMENT;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
      return "legalbasis.consent.shown." + code();
    }
  }
}
