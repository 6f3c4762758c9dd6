package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Of whom something of health is kept or may be: known to whoever knows the consents it rests on,
 * asked by the list of files in which nobody has the right to it (S20).
 */
public interface HealthHeld {

  /** Ids only, so no line in the log. */
  Set<SubjectId> on(LocalDate day);
}
