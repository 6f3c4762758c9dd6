package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The basis of one group as its row holds it; only the customer's key opens it. */
record SealedRest(
    FieldGroup group,
    Purpose purpose,
    int version,
    OffsetDateTime at,
    boolean holds,
    boolean sleeps,
    byte[] sealed) {

  static final Shape<Chosen> SHAPE = Shape.of("customer.basis", Chosen.class);

  static SealedRest of(ResultSet row, int n) throws SQLException {
    return new SealedRest(
        FieldGroup.valueOf(row.getString("field_group")),
        Purpose.valueOf(row.getString("purpose")),
        row.getInt("version"),
        row.getObject("at", OffsetDateTime.class),
        row.getBoolean("holds"),
        row.getBoolean("sleeps"),
        row.getBytes("sealed"));
  }

  static byte[] seal(Key key, FieldGroup group, Purpose purpose, int version, Chosen chosen) {
    return key.seal(SHAPE, row(group, purpose), version, chosen);
  }

  Rest open(Key key) {
    var chosen = key.unseal(SHAPE, row(group, purpose), version, sealed);
    return new Rest(
        group,
        purpose,
        version,
        at.toInstant(),
        Basis.read(chosen.basis()),
        holds,
        sleeps,
        chosen.reason(),
        chosen.worker());
  }

  private static String row(FieldGroup group, Purpose purpose) {
    return group + "/" + purpose;
  }
}
