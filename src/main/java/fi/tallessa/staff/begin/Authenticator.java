package fi.tallessa.staff.begin;

import fi.tallessa.web.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.util.encoders.Base32;

/**
 * The seed of somebody's one-time codes, as an authenticator takes it: from a picture, or typed.
 *
 * @param seed in groups of four
 */
public record Authenticator(String seed, QrCode picture) {

  static Authenticator of(byte[] seed, String userName) {
    var words = Base32.toBase32String(seed);
    var address =
        "otpauth://totp/Tallessa:%s?secret=%s&issuer=Tallessa".formatted(encoded(userName), words);
    return new Authenticator(words.replaceAll("(.{4})(?!$)", "$1 "), QrCode.of(address));
  }

  private static String encoded(String userName) {
    return URLEncoder.encode(userName, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "Authenticator";
  }
}
