package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.nio.charset.StandardCharsets;

/** The harmless file by which every scanner of viruses is tried; we know it without a scanner. */
public final class Eicar {

  /** In two halves, so that no scanner takes our own code for it. */
  private static final byte[] SIGN =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  public static void refuse(byte[] bytes) throws Unfit.Found {
    for (int at = 0; at + SIGN.length <= bytes.length; at++) {
      if (bytes[at] == SIGN[0] && isAt(bytes, at)) {
        throw new Unfit.Found(Unfit.VIRUS);
      }
    }
  }

  private static boolean isAt(byte[] bytes, int at) {
    for (int i = 1; i < SIGN.length; i++) {
      if (bytes[at + i] != SIGN[i]) {
        return false;
      }
    }
    return true;
  }

  private Eicar() {}
}
