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

/** A line of the log as it was kept. */
public record KeptDisclosure(
    UUID id, Instant at, LocalDate on, Country country, Disclosure disclosure) {

  static final Shape<Disclosure> SHAPE = Shape.of("disclosure.disclosure", Disclosure.class);

  static KeptDisclosure of(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new KeptDisclosure(
        id,
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("on_day", LocalDate.class),
        Country.of(row.getString("country")).orElseThrow(),
        key.unseal(SHAPE, id, 1, row.getBytes("sealed")));
  }

  KeptDisclosure readBy(Permit permit) {
    return new KeptDisclosure(id, at, on, country, disclosure.readBy(permit));
  }

  @Override
  public String toString() {
    return "KeptDisclosure[" + id + "]";
  }
}
