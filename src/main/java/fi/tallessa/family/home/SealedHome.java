package fi.tallessa.family.home;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One version of a home as its row holds it; only the customer's key opens it. */
record SealedHome(SubjectId subject, UUID id, int version, OffsetDateTime since, byte[] sealed)
    implements Sealed<KeptHome> {

  static final Shape<Home> SHAPE = Shape.of("family.home", Home.class);

  static SealedHome of(ResultSet row, int n) throws SQLException {
    return new SealedHome(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("since", OffsetDateTime.class),
        row.getBytes("sealed"));
  }

  @Override
  public KeptHome open(Key key) {
    return new KeptHome(id, version, since.toInstant(), key.unseal(SHAPE, id, version, sealed));
  }
}
