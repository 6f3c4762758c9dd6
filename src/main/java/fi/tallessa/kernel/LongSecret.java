package fi.tallessa.kernel;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 256 random bits as they stand in a cookie or an address (ASVS 7.2.3, 11.5.1). */
public final class LongSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  public static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether the text can be one. */
  public static boolean fits(String text) {
    return FORM.matcher(text).matches();
  }

  private LongSecret() {}
}
