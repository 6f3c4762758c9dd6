package fi.tallessa.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {

  public static final int BYTES = 32;

  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  public static byte[] of(byte[] what) {
    return begin().digest(what);
  }

  /** Of all parts in their order; none of them can run into the next. */
  public static String hex(String... parts) {
    var bytes = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(of(bytes));
  }

  private Sha256() {}
}
