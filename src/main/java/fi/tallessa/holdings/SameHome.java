package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;
import java.util.Set;

/**
 * Whoever keeps homes tells which other customers live with somebody: what one of them has to fear
 * is where all of them live (K9). Ids alone; nothing of the others is opened.
 */
public interface SameHome {
  Set<SubjectId> of(Permit permit);
}
