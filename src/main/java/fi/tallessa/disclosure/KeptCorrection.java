package fi.tallessa.disclosure;

import fi.tallessa.association.Country;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A correction as it was kept.
 *
 * @param id of the line it puts right
 * @param number 1, 2, …; the newest holds
 */
public record KeptCorrection(
    UUID id, int number, Instant at, LocalDate on, Country country, Correction correction) {

  static final Shape<Correction> SHAPE = Shape.of("disclosure.correction", Correction.class);

  static KeptCorrection of(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int number = row.getInt("number");
    return new KeptCorrection(
        id,
        number,
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("on_day", LocalDate.class),
        Country.of(row.getString("country")).orElseThrow(),
        key.unseal(SHAPE, id, number, row.getBytes("sealed")));
  }

  KeptCorrection readBy(Permit permit) {
    return new KeptCorrection(id, number, at, on, country, correction.readBy(permit));
  }

  @Override
  public String toString() {
    return "KeptCorrection[" + id + " " + number + "]";
  }
}
