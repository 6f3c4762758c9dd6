package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;

/**
 * What holds a guardian on the file: whoever was written down by mistake is removed only where
 * nothing was said, given or seen with them (D7). Otherwise what it was is proof, and stays.
 */
public interface RestsOnGuardian {

  /** They have said of data that it is right. */
  String SAID = "customer.guardian.rests.said";

  /** Somebody has, and whether it was they lies under a key that does not open here. */
  String PERHAPS = "customer.guardian.rests.perhaps";

  /** Message keys of what there is; none where nothing is. */
  List<String> of(Permit permit, UUID guardian);

  /** The same as a list, for one who knows of one thing. */
  static List<String> when(boolean there, String key) {
    return there ? List.of(key) : List.of();
  }
}
