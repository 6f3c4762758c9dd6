package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who covers for whom. Designations are the access module's, which lies above: it tells how many
 * customers and who covers, and nobody's code.
 */
public interface Covers {

  /**
   * @param open how many customers have nobody else on some of the days
   * @param by who covers
   */
  record Cover(int open, List<WorkerId> by) {}

  /** For each absence of one worker that is not over. */
  Map<UUID, Cover> inAbsencesOf(WorkerId worker, Visit visit);

  /** How many customers have nobody else after the last day of who leaves. */
  int openAfterLeavingOf(WorkerId worker, Visit visit);

  /** How many customers would have nobody else, were somebody's task without customers now. */
  int openWithout(WorkerId worker, Visit visit);
}
