package fi.tallessa.audit.log;

import fi.tallessa.vault.OwnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The key checkpoints are signed with (Ed25519), outside the database beside the keys of the vault:
 * whoever holds the database alone can sign nothing itself. {@code log.key} signs and is the
 * register's alone; {@code log.pub} is enough to verify, and keeps each key there was, a line each:
 * the key, and after each but the first what the one before signed of it, or that it was lost.
 */
@Component
final class LogKey {

  private static final String LOST = "lost";

  private final Path folder;

  LogKey(LogSettings settings) {
    this.folder = settings.keys();
  }

  /** A key that is there is kept. */
  void makeIfNone() {
    if (!Files.exists(file("log.key"))) {
      make();
    }
  }

  /** Both files, flushed before anything is signed. What keys before have signed stays verified. */
  void make() {
    if (Files.exists(file("log.key")) && !Files.exists(file("log.pub"))) {
      throw new LogKeyMissing(
          "log.pub is not there: bring it back before a new key follows.", null);
    }
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      var chain = before() + text(pair.getPublic()) + handedOver(pair.getPublic()) + "\n";
      new OwnFile(file("log.pub")).write(chain);
      new OwnFile(file("log.key")).write(text(pair.getPrivate()) + "\n");
    } catch (IOException | GeneralSecurityException failed) {
      throw new LogKeyMissing("The key of the log cannot be made.", failed);
    }
  }

  private String before() throws IOException {
    return Files.exists(file("log.pub")) ? Files.readString(file("log.pub")) : "";
  }

  private static String text(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /** What the key before says of the one that follows it, while it still can. */
  private String handedOver(PublicKey next) {
    if (!Files.exists(file("log.pub"))) {
      return "";
    }
    try {
      var signature = sign(next.getEncoded());
      var verifier = verifier();
      if (Verifier.signed(next.getEncoded(), signature, verifier.keys().getLast())) {
        return " " + Base64.getEncoder().encodeToString(signature);
      }
      return " " + LOST;
    } catch (LogKeyMissing gone) {
      return " " + LOST;
    }
  }

  byte[] sign(byte[] what) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(own());
      signing.update(what);
      return signing.sign();
    } catch (GeneralSecurityException | IllegalArgumentException failed) {
      throw new LogKeyMissing("The key of the log is none.", failed);
    }
  }

  private PrivateKey own() throws GeneralSecurityException {
    try {
      if (!new OwnFile(file("log.key")).isOursAlone()) {
        throw new LogKeyMissing("The key of the log is open to others; make it 0600.", null);
      }
    } catch (IOException missing) {
      throw new LogKeyMissing("The key of the log is not in the key folder.", missing);
    }
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new PKCS8EncodedKeySpec(key(lines("log.key").getFirst())));
  }

  /** What can say of a checkpoint whether this key signed it, or one before it. */
  Verifier verifier() {
    try {
      var factory = KeyFactory.getInstance("Ed25519");
      var lines = lines("log.pub");
      var keys = new ArrayList<PublicKey>();
      for (var line : lines) {
        keys.add(factory.generatePublic(new X509EncodedKeySpec(key(line))));
      }
      return new Verifier(keys, lines);
    } catch (GeneralSecurityException | IllegalArgumentException failed) {
      throw new LogKeyMissing("The public key of the log is none.", failed);
    }
  }

  /**
   * Holds the public halves.
   *
   * @param keys the oldest first
   * @param lines what stands of each of them
   */
  record Verifier(List<PublicKey> keys, List<String> lines) {

    int newest() {
      return keys.size() - 1;
    }

    /** Whether any of them did. */
    boolean signed(Checkpoint one) {
      return signer(one, 0) >= 0;
    }

    /** Which one signed it, of those from one on: a key that was followed signs nothing more. */
    int signer(Checkpoint one, int from) {
      return IntStream.range(from, keys.size())
          .filter(at -> signed(one.hash(), one.signature(), keys.get(at)))
          .findFirst()
          .orElse(-1);
    }

    /** What the chain tells of one. */
    byte[] said(int at) {
      return lines.get(at).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the key before could not say who follows. */
    boolean lost(int at) {
      return LogKey.lost(lines.get(at));
    }

    /** Whether that is told of one and true: the one before has signed it, or was lost. */
    boolean followed(int at, byte[] said) {
      return at > 0 && Arrays.equals(said, said(at)) && (lost(at) || handedOver(at));
    }

    private boolean handedOver(int at) {
      var signature = Base64.getDecoder().decode(lines.get(at).split(" ")[1]);
      return signed(keys.get(at).getEncoded(), signature, keys.get(at - 1));
    }

    private static boolean signed(byte[] what, byte[] signature, PublicKey key) {
      try {
        var verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(key);
        verifying.update(what);
        return verifying.verify(signature);
      } catch (GeneralSecurityException noSignature) {
        return false;
      }
    }
  }

  /** Whether what is said of a key says that the one before was lost. */
  static boolean lost(String line) {
    var parts = line.split(" ");
    return parts.length < 2 || parts[1].equals(LOST);
  }

  private static byte[] key(String line) {
    return Base64.getDecoder().decode(line.split(" ")[0]);
  }

  private List<String> lines(String name) {
    try {
      return Files.readAllLines(file(name));
    } catch (IOException missing) {
      throw new LogKeyMissing("The key of the log is not in the key folder.", missing);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
