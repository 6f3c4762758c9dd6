package fi.tallessa.statistics;

import java.util.Locale;

/** Why a period is not released now, or never. */
enum Refused {
  /** There is none of that name, or no table counts it. */
  NO_PERIOD,
  /** It goes on, or what is written late still comes in. */
  OPEN,
  /** No night has counted it since it closed. */
  NOT_COUNTED,
  /** Its key is gone: nothing is left to count. */
  FROZEN,
  /** It was released, and corrected. */
  SPENT,
  /** Somebody released it meanwhile. */
  OVERTAKEN,
  /** The same, of a command: a correction is a line manager's. */
  RELEASED;

  /** The message key of its sentence. */
  String label() {
    return "statistics.refused." + name().toLowerCase(Locale.ROOT);
  }
}
