package fi.tallessa.customer.datum;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of a field as its row holds it; only the customer's key opens it. */
record SealedDatum(
    SubjectId subject, Field field, int version, OffsetDateTime at, byte[] sealed, boolean frozen)
    implements Sealed<Kept> {

  static final Shape<Datum> SHAPE = Shape.of("customer.datum", Datum.class);

  /** In SQL: its columns, and whether what it says may only be kept, and is told to nobody. */
  static final String USED = columns(StillRests.FROZEN);

  /** The same for a page: it is told to whoever has it open to protect the child (Art. 18(2)). */
  static final String SEEN = columns(PartRestrictions.shut("datum", StillRests.FROZEN));

  /** The same for the person's own copy, and to be compared: what it says is not used by that. */
  static final String KEPT = columns("false");

  private static String columns(String frozen) {
    return "subject_id, field, version, at, sealed, " + frozen + " as frozen";
  }

  static SealedDatum of(ResultSet row, int n) throws SQLException {
    return new SealedDatum(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Field.of(row.getString("field")).orElseThrow(),
        row.getInt("version"),
        row.getObject("at", OffsetDateTime.class),
        row.getBytes("sealed"),
        row.getBoolean("frozen"));
  }

  @Override
  public Kept open(Key key) {
    var datum = key.unseal(SHAPE, field.code(), version, sealed);
    return new Kept(field, version, at.toInstant(), frozen ? datum.frozen() : datum);
  }
}
