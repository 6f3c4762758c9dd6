package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.Stream;

/**
 * A locked cabinet.
 *
 * @param number as on its door
 * @param place town and room
 * @param version of its place: it moves, or was written down wrongly
 * @param custodians who hold a key and work here
 * @param gone who have left and have not given their key back: they answer for nothing any more
 */
public record Cabinet(
    int number, String place, int version, List<WorkerId> custodians, List<WorkerId> gone) {

  /** Somebody who works here has a key, and every key is with somebody who does. */
  boolean kept() {
    return !custodians.isEmpty() && gone.isEmpty();
  }

  /** Whoever has a key, here or gone. */
  public Stream<WorkerId> holders() {
    return Stream.concat(custodians.stream(), gone.stream());
  }

  /** Cabinet 1, Turku, room 12. */
  public String words(Ui ui) {
    return ui.t("legalbasis.cabinet.numbered", number) + ", " + place;
  }
}
