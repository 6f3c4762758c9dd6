package fi.tallessa.customer.consented;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.wording.HiddenPlaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An entry as it was kept.
 *
 * @param item the consent item it rests on
 * @param at when it was written
 * @param goesOn the day it goes unless it is confirmed, or null
 */
public record KeptConsented(
    UUID id, int version, Instant at, UUID item, LocalDate goesOn, Consented consented) {

  /** For a page: without where a professional works who told it, while that is masked (K8). */
  KeptConsented readBy(Permit permit) {
    return new KeptConsented(id, version, at, item, goesOn, consented.readBy(permit));
  }

  /** For a list or a paper: without places that are protected (K8). */
  KeptConsented hiding(HiddenPlaces places) {
    return new KeptConsented(id, version, at, item, goesOn, consented.hiding(places));
  }

  /** Known, and nobody whom it is about has said yet that it is right (S23). */
  public boolean unverified() {
    return consented.verified() == null;
  }

  /**
   * The day the next version of it goes unless somebody confirms it: whoever tells again prolongs
   * nothing, nor does anybody end it whose word confirms nothing (D13).
   */
  LocalDate goesOn(Consented next, UnaryOperator<LocalDate> lastDay) {
    var day = next.goesOn(lastDay);
    if (!next.unverified() || goesOn == null) {
      return day;
    }
    return day != null && day.isBefore(goesOn) ? day : goesOn;
  }

  @Override
  public String toString() {
    return "KeptConsented[" + id + "]";
  }

  /**
   * One entry as its row holds it.
   *
   * @param sealedAs the version it was sealed as: what came back keeps its seal (D13)
   */
  record Sealed(
      UUID id,
      int version,
      int sealedAs,
      OffsetDateTime at,
      UUID item,
      LocalDate goesOn,
      byte[] sealed) {
    static Sealed of(ResultSet row, int n) throws SQLException {
      return new Sealed(
          row.getObject("id", UUID.class),
          row.getInt("version"),
          row.getInt("sealed_as"),
          row.getObject("at", OffsetDateTime.class),
          row.getObject("item_id", UUID.class),
          row.getObject("goes_on", LocalDate.class),
          row.getBytes("sealed"));
    }

    KeptConsented open(Store store, Key key) {
      return new KeptConsented(
          id,
          version,
          at.toInstant(),
          item,
          goesOn,
          key.unseal(store.shape(), id, sealedAs, sealed));
    }
  }
}
