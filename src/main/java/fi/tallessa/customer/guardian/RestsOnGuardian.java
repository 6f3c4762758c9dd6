package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;

/**
 * What holds a guardian on the file: whoever was written down by mistake is removed only where
 * nothing was said, given or seen with them (D7). Otherwise what it was is proof, and stays.
 */
public interface RestsOnGuardian {

  /** Message keys of what there is; none where nothing is. */
  List<String> of(Permit permit, UUID guardian);

  /** The same as a list, for one who knows of one thing. */
  static List<String> when(boolean there, String key) {
    return there ? List.of(key) : List.of();
  }
}
