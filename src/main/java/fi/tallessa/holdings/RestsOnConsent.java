package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;
import java.util.UUID;

/**
 * Something that is kept only while a consent holds. It is in no page from the request after the
 * consent has ended; in the night after, whoever keeps it is asked to erase it.
 */
public interface RestsOnConsent {

  /**
   * Erases all that was kept of somebody on a consent before it ended, or was renewed to a text
   * that does not cover it. Called inside a transaction; what was kept on a consent given anew
   * stays. It needs no key, as nothing is read.
   *
   * @return how many things are gone
   */
  int eraseEnded(SubjectId subject, UUID item);
}
