package fi.tallessa.family.relative;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of a relative as its row holds it; only the customer's key opens it. */
record SealedRelative(SubjectId subject, UUID id, int version, OffsetDateTime since, byte[] sealed)
    implements Sealed<KeptRelative> {

  static final Shape<Relative> SHAPE = Shape.of("family.relative", Relative.class);

  static SealedRelative of(ResultSet row, int n) throws SQLException {
    return new SealedRelative(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("since", OffsetDateTime.class),
        row.getBytes("sealed"));
  }

  @Override
  public KeptRelative open(Key key) {
    return new KeptRelative(id, version, since.toInstant(), key.unseal(SHAPE, id, version, sealed));
  }
}
