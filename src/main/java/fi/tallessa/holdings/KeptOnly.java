package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.Map;

/**
 * Whose data may only be kept now, and since when (GDPR Art. 18): what has to outlive the database,
 * so that a backup of before does not bring them back into use.
 */
public interface KeptOnly {
  Map<SubjectId, Instant> now();
}
