package fi.tallessa.holdings;

import java.time.Instant;
import java.util.UUID;

/** The paper on which a guardian gets what they may read of a child: one module makes it. */
public interface PaperForGuardian {

  /** Whether it was taken out for this guardian since a moment. */
  boolean taken(UUID guardian, Instant since, Permit permit);
}
