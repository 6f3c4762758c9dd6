package fi.tallessa.holdings;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whoever keeps something that is counted tells it to the statistics, once a night, of those whose
 * keys a run has brought. What is told leaves its module as codes and numbers and is sealed again
 * without a customer's id.
 */
public interface Figures {

  /**
   * All that happened on some days.
   *
   * @param met whose keys the run has brought; of nobody else is anything told
   * @param at when it is asked: what is restricted at this moment is not told
   */
  List<Counted> of(Map<SubjectId, WrappedKey> met, DateRange days, Instant at);
}
