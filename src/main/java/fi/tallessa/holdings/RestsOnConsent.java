package fi.tallessa.holdings;

import fi.tallessa.kernel.SubjectId;
import java.util.Map;
import java.util.UUID;

/**
 * Something that is kept only while a consent holds. It is in no page from the request after the
 * consent has ended; in the night after, whoever keeps it is asked to erase it. What ended with the
 * work alone is as unseen, and erased when its own last day is past. It needs no key for either, as
 * nothing is read.
 */
public interface RestsOnConsent {

  /**
   * Erases all that was kept of somebody on a consent before it ended, or was renewed to a text
   * that does not cover it. Called inside a transaction; what was kept on a consent given anew
   * stays.
   *
   * @return how many things of each group are gone
   */
  Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item);

  /**
   * How many things of each group would go by a yes to another version of what was consented to: it
   * is said before anybody says yes.
   */
  Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version);
}
