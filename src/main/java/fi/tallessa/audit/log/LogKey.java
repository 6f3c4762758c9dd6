package fi.tallessa.audit.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
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
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The key checkpoints are signed with (Ed25519), outside the database beside the keys of the vault:
 * whoever holds the database alone can sign nothing itself. {@code log.key} signs and is the
 * register's alone; {@code log.pub} is enough to verify, and keeps each key there was, a line each.
 */
@Component
final class LogKey {

  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rw-------");

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
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      write("log.pub", before() + text(pair.getPublic()));
      write("log.key", text(pair.getPrivate()));
      try (var directory = FileChannel.open(folder)) {
        directory.force(true);
      }
    } catch (IOException | GeneralSecurityException failed) {
      throw new LogKeyMissing("The key of the log cannot be made.", failed);
    }
  }

  private String before() throws IOException {
    return Files.exists(file("log.pub")) ? Files.readString(file("log.pub")) : "";
  }

  private static String text(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
  }

  private void write(String name, String text) throws IOException {
    var fresh = file(name + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OURS_ALONE));
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE);
  }

  byte[] sign(byte[] hash) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(own());
      signing.update(hash);
      return signing.sign();
    } catch (GeneralSecurityException | IllegalArgumentException failed) {
      throw new LogKeyMissing("The key of the log is none.", failed);
    }
  }

  private PrivateKey own() throws GeneralSecurityException {
    try {
      if (!Files.getPosixFilePermissions(file("log.key")).equals(OURS_ALONE)) {
        throw new LogKeyMissing("The key of the log is open to others; make it 0600.", null);
      }
    } catch (IOException missing) {
      throw new LogKeyMissing("The key of the log is not in the key folder.", missing);
    }
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new PKCS8EncodedKeySpec(read("log.key").getFirst()));
  }

  /** What can say of a checkpoint whether this key signed it, or one before it. */
  Verifier verifier() {
    try {
      var factory = KeyFactory.getInstance("Ed25519");
      var keys = new ArrayList<PublicKey>();
      for (var key : read("log.pub")) {
        keys.add(factory.generatePublic(new X509EncodedKeySpec(key)));
      }
      return new Verifier(keys);
    } catch (GeneralSecurityException | IllegalArgumentException failed) {
      throw new LogKeyMissing("The public key of the log is none.", failed);
    }
  }

  /**
   * Holds the public halves.
   *
   * @param keys the oldest first
   */
  record Verifier(List<PublicKey> keys) {

    boolean signed(Checkpoint one) {
      return keys.reversed().stream().anyMatch(key -> signed(one, key));
    }

    private static boolean signed(Checkpoint one, PublicKey key) {
      try {
        var verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(key);
        verifying.update(one.hash());
        return verifying.verify(one.signature());
      } catch (GeneralSecurityException noSignature) {
        return false;
      }
    }
  }

  private List<byte[]> read(String name) {
    try {
      return Files.readAllLines(file(name)).stream().map(Base64.getDecoder()::decode).toList();
    } catch (IOException missing) {
      throw new LogKeyMissing("The key of the log is not in the key folder.", missing);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
