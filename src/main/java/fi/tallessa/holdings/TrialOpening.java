package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;
import java.util.Map;

/**
 * Opens what is kept of some people to see that it opens, and shows it to nobody: whether a
 * register that was put back is whole.
 */
public interface TrialOpening {

  /**
   * Opens them with the keys a run has brought; a seal that does not open is thrown.
   *
   * @return how many people there was something of
   */
  int open(Map<SubjectId, WrappedKey> some);
}
