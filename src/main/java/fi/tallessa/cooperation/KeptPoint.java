package fi.tallessa.cooperation;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact point as it was kept.
 *
 * @param service which cooperation it is of
 * @param goesOn the day on which it goes unless somebody confirms it (D13); or null
 */
public record KeptPoint(UUID id, UUID service, int version, LocalDate goesOn, ContactPoint point) {

  KeptPoint readBy(Permit permit) {
    return new KeptPoint(id, service, version, goesOn, point.readBy(permit));
  }

  @Override
  public String toString() {
    return "KeptPoint[" + id + " " + version + "]";
  }

  /** As its row holds it; only the customer's key opens it. */
  record Sealed(UUID id, UUID service, int version, LocalDate goesOn, byte[] sealed) {

    static Sealed of(ResultSet row, int n) throws SQLException {
      return new Sealed(
          row.getObject("id", UUID.class),
          row.getObject("cooperation_id", UUID.class),
          row.getInt("version"),
          row.getObject("goes_on", LocalDate.class),
          row.getBytes("sealed"));
    }

    KeptPoint open(Shelf shelf, Key key) {
      return new KeptPoint(
          id, service, version, goesOn, key.unseal(shelf.point, place(id), version, sealed));
    }
  }

  static String place(UUID id) {
    return "point/" + id;
  }
}
