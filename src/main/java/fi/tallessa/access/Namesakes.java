package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.Set;

/**
 * Whose name, or whose guardian's, has the surname of somebody: compared in memory, and answered
 * with ids, so that no name is written for it. Answered by whoever keeps the directory.
 */
@FunctionalInterface
public interface Namesakes {

  /**
   * @param name a whole one, the surname last
   */
  Set<SubjectId> of(String name, Collection<SubjectId> within);
}
