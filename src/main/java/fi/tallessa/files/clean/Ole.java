package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.nio.charset.StandardCharsets;

/** The older container of Word: a document with a password is wrapped into one. */
public final class Ole {

  private static final String BEGINS = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final String WRAPPED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  public static void refuseLocked(byte[] bytes) throws Unfit.Found {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith(BEGINS) && text.contains(WRAPPED)) {
      throw new Unfit.Found(Unfit.LOCKED);
    }
  }

  static boolean is(byte[] bytes) {
    return new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1)
        .equals(BEGINS);
  }

  private Ole() {}
}
