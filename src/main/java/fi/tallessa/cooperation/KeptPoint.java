package fi.tallessa.cooperation;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.wording.HiddenPlaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A contact point as it was kept.
 *
 * @param service which cooperation it is of
 * @param goesOn the day on which it goes unless somebody confirms it (D13); or null
 */
public record KeptPoint(UUID id, UUID service, int version, LocalDate goesOn, ContactPoint point) {

  /**
   * The day the next version of it goes: whoever tells again prolongs nothing, nor does anybody end
   * it whose word confirms nothing (D13).
   */
  LocalDate goesOn(ContactPoint next, UnaryOperator<LocalDate> lastDay) {
    var day = next.goesOn(lastDay);
    if (!next.unverified() || goesOn == null) {
      return day;
    }
    return day != null && day.isBefore(goesOn) ? day : goesOn;
  }

  KeptPoint readBy(Permit permit) {
    return new KeptPoint(id, service, version, goesOn, point.readBy(permit));
  }

  KeptPoint hiding(HiddenPlaces places) {
    return new KeptPoint(id, service, version, goesOn, point.hiding(places));
  }

  @Override
  public String toString() {
    return "KeptPoint[" + id + " " + version + "]";
  }

  /**
   * As its row holds it; only the customer's key opens it.
   *
   * @param sealedAs the version it was sealed as: what came back keeps its seal (D13)
   */
  record Sealed(UUID id, UUID service, int version, int sealedAs, LocalDate goesOn, byte[] sealed) {

    static Sealed of(ResultSet row, int n) throws SQLException {
      return new Sealed(
          row.getObject("id", UUID.class),
          row.getObject("cooperation_id", UUID.class),
          row.getInt("version"),
          row.getInt("sealed_as"),
          row.getObject("goes_on", LocalDate.class),
          row.getBytes("sealed"));
    }

    KeptPoint open(Shelf shelf, Key key) {
      return new KeptPoint(
          id, service, version, goesOn, key.unseal(shelf.point, place(id), sealedAs, sealed));
    }
  }

  static String place(UUID id) {
    return "point/" + id;
  }
}
