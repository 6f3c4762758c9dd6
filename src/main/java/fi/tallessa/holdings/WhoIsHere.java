package fi.tallessa.holdings;

import fi.tallessa.kernel.Visit;
import java.util.Map;
import java.util.UUID;

/**
 * How many customers there are now, exactly: a work list of whoever answers for them, no figure.
 */
public interface WhoIsHere {

  /** By service, of those files alone that the visitor answers for and may open. */
  Map<UUID, Integer> now(Visit visit);
}
