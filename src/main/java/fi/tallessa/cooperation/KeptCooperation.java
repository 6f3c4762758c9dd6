package fi.tallessa.cooperation;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.wording.HiddenPlaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A cooperation as it was kept; with the versions before it, its history. */
public record KeptCooperation(
    UUID id, int version, Instant at, Term term, Cooperation cooperation) {

  KeptCooperation readBy(Permit permit) {
    return new KeptCooperation(id, version, at, term, cooperation.readBy(permit));
  }

  /** For a page or a paper: without places in what it is needed for. */
  KeptCooperation hiding(HiddenPlaces places) {
    return new KeptCooperation(id, version, at, term, cooperation.hiding(places));
  }

  @Override
  public String toString() {
    return "KeptCooperation[" + id + " " + version + "]";
  }

  /** One version as its row holds it; only the customer's key opens it. */
  record Sealed(UUID id, int version, OffsetDateTime at, Term term, byte[] sealed) {

    static Sealed of(ResultSet row, int n) throws SQLException {
      return new Sealed(
          row.getObject("id", UUID.class),
          row.getInt("version"),
          row.getObject("at", OffsetDateTime.class),
          new Term(
              row.getObject("from_day", LocalDate.class),
              row.getObject("over_on", LocalDate.class)),
          row.getBytes("sealed"));
    }

    KeptCooperation open(Shelf shelf, Key key) {
      return new KeptCooperation(
          id, version, at.toInstant(), term, key.unseal(shelf.cooperation, id, version, sealed));
    }
  }
}
