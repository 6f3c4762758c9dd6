package fi.tallessa.family.relative;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What was told of two as its row holds it; only the customer's key opens it. */
record SealedBond(SubjectId subject, UUID a, UUID b, int version, OffsetDateTime at, byte[] sealed)
    implements Sealed<KeptBond> {

  static final Shape<ToldBond> SHAPE = Shape.of("family.couple", ToldBond.class);

  static SealedBond of(ResultSet row, int n) throws SQLException {
    return new SealedBond(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("a_id", UUID.class),
        row.getObject("b_id", UUID.class),
        row.getInt("version"),
        row.getObject("at", OffsetDateTime.class),
        row.getBytes("sealed"));
  }

  /** The place of the row, bound into its seal. */
  static String row(UUID a, UUID b) {
    return a + "/" + b;
  }

  @Override
  public KeptBond open(Key key) {
    return new KeptBond(
        a, b, version, at.toInstant(), key.unseal(SHAPE, row(a, b), version, sealed));
  }
}
