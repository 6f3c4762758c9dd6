package fi.tallessa.audit.log;

import fi.tallessa.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a line says of whose it is. The hash of it is reckoned here, as {@code audit.whose} reckons
 * it where it is taken out: a function of the database says what whoever rules the database wants.
 *
 * @param said the salt, the subject and the digest of many, each null where there is none
 * @param taken the hash that stands in their place, null while they are there
 */
record Whose(List<String> said, String taken) {

  static final String COLUMNS =
      "salt::text, subject_id::text, encode(digest, 'hex'), encode(whose, 'hex')";

  /** The number of the line is before them. */
  static Whose of(ResultSet row) throws SQLException {
    return new Whose(
        Arrays.asList(row.getString(2), row.getString(3), row.getString(4)), row.getString(5));
  }

  boolean out() {
    return taken != null && said.stream().allMatch(Objects::isNull);
  }

  /** In hexadecimal; null where it says two things at once. */
  String hash() {
    if (taken != null) {
      return out() ? taken : null;
    }
    var text = said.stream().map(one -> one == null ? "-" : one).collect(Collectors.joining(" "));
    return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return "Whose";
  }
}
