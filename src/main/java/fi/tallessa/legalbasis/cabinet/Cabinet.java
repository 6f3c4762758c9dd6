package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * A locked cabinet.
 *
 * @param number as on its door
 * @param place town and room
 * @param custodians who hold a key
 */
public record Cabinet(int number, String place, List<WorkerId> custodians) {

  /** Cabinet 1, Turku, room 12. */
  public String words(Ui ui) {
    return ui.t("legalbasis.cabinet.numbered", number) + ", " + place;
  }
}
