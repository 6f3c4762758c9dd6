package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An authenticator in software, with the browser before it: one key, which does as it is told. */
public final class SoftKey {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PRESENT = 0x01;
  private static final int RECOGNISED = 0x04;
  private static final int SYNCED = 0x08;
  private static final int WITH_KEY = 0x40;

  private final KeyPair keys;
  private final byte[] id = new byte[16];
  String origin;
  String host;
  long counter = 1;
  boolean recognises = true;
  boolean synced;

  /**
   * @param origin the page it is shown on
   */
  public SoftKey(String origin) {
    this.origin = origin;
    this.host = java.net.URI.create(origin).getHost();
    new SecureRandom().nextBytes(id);
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How often it says it has signed. */
  public void counts(long signed) {
    counter = signed;
  }

  /** What a browser sends after making a passkey. */
  public String makes(String options) {
    var client = client("webauthn.create", options);
    var written = bytes(authenticator(WITH_KEY), new byte[16], new byte[] {0, 16}, id, cose());
    var attestation =
        bytes(
            hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
            new byte[] {(byte) written.length},
            written);
    return json(Map.of("clientDataJSON", base64(client), "attestationObject", base64(attestation)));
  }

  /** What a browser sends after showing it. */
  public String shows(String options) {
    var client = client("webauthn.get", options);
    counter = counter == 0 ? 0 : counter + 1;
    var written = authenticator(0);
    return json(
        Map.of(
            "clientDataJSON", base64(client),
            "authenticatorData", base64(written),
            "signature", base64(signed(bytes(written, Sha256.of(client))))));
  }

  private byte[] client(String type, String options) {
    JsonNode asked = JSON.readTree(options);
    return JSON.writeValueAsBytes(
        Map.of(
            "type",
            type,
            "challenge",
            asked.get("challenge").asString(),
            "origin",
            origin,
            "crossOrigin",
            false));
  }

  private byte[] authenticator(int more) {
    int flags = PRESENT | more | (recognises ? RECOGNISED : 0) | (synced ? SYNCED : 0);
    return bytes(
        Sha256.of(host.getBytes(StandardCharsets.UTF_8)),
        new byte[] {(byte) flags},
        ByteBuffer.allocate(Integer.BYTES).putInt((int) counter).array());
  }

  /** RFC 9053: an elliptic curve point, for ES256. */
  private byte[] cose() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return bytes(
        hex("a5010203262001215820"),
        whole(point.getAffineX().toByteArray()),
        hex("225820"),
        whole(point.getAffineY().toByteArray()));
  }

  private static byte[] whole(byte[] number) {
    var whole = new byte[32];
    int length = Math.min(32, number.length);
    System.arraycopy(number, number.length - length, whole, 32 - length, length);
    return whole;
  }

  private byte[] signed(byte[] what) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(what);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String json(Map<String, String> response) {
    return JSON.writeValueAsString(
        Map.of(
            "id", base64(id),
            "rawId", base64(id),
            "type", "public-key",
            "response", response,
            "clientExtensionResults", Map.of()));
  }

  private static byte[] bytes(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
