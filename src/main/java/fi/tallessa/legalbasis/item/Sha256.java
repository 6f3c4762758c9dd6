package fi.tallessa.legalbasis.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an answer carries of something that must not be changed behind it. */
public final class Sha256 {

  /** Of all parts in their order; none of them can run into the next. */
  public static String hex(String... parts) {
    try {
      var bytes = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Sha256() {}
}
