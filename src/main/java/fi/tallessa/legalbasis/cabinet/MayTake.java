package fi.tallessa.legalbasis.cabinet;

import java.util.List;
import java.util.Optional;

/**
 * Who writes that a paper was taken out of its cabinet and put back (S26): a line manager, and
 * whoever holds the key, as nobody else can open it.
 */
final class MayTake {

  /**
   * @param keys the cabinets to which somebody holds a key
   */
  static boolean holds(boolean manager, Optional<Place> place, List<Integer> keys) {
    return manager || place.filter(at -> keys.contains(at.cabinet())).isPresent();
  }

  private MayTake() {}
}
