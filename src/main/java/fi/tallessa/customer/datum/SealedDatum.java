package fi.tallessa.customer.datum;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of a field as its row holds it; only the customer's key opens it. */
record SealedDatum(SubjectId subject, Field field, int version, OffsetDateTime at, byte[] sealed)
    implements Sealed<Kept> {

  static final Shape<Datum> SHAPE = Shape.of("customer.datum", Datum.class);

  static SealedDatum of(ResultSet row, int n) throws SQLException {
    return new SealedDatum(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Field.of(row.getString("field")).orElseThrow(),
        row.getInt("version"),
        row.getObject("at", OffsetDateTime.class),
        row.getBytes("sealed"));
  }

  @Override
  public Kept open(Key key) {
    return new Kept(
        field, version, at.toInstant(), key.unseal(SHAPE, field.code(), version, sealed));
  }
}
