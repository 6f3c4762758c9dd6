package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Kept;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import java.util.List;
import java.util.Map;

/**
 * What else follows from files, of what a module above keeps under their seal: asked in one
 * statement for all of them.
 */
public interface AlsoFollows {

  /**
   * By customer; of whom nothing follows is not there.
   *
   * @param data what is kept of each, the newest first within its field
   */
  Map<SubjectId, List<Duty>> of(Map<SubjectId, Key> keys, Map<SubjectId, List<Kept>> data);
}
