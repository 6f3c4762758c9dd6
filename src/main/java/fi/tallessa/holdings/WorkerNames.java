package fi.tallessa.holdings;

import fi.tallessa.kernel.WorkerId;
import java.util.Collection;
import java.util.Map;

/** What workers are called, for modules that lie below the one that knows. */
public interface WorkerNames {

  /** Names for a page, those who have left included, in one statement. */
  Map<WorkerId, String> names(Collection<WorkerId> workers);
}
