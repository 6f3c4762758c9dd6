package fi.tallessa.admission.certificate;

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
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The keys the association's own CA signs with, outside the database beside those of the vault, a
 * file each: whoever has the database, or a backup, can issue nothing.
 */
@Component
final class AuthorityKeys {

  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;

  AuthorityKeys(CertificateSettings settings) {
    this.folder = settings.keys();
  }

  /** Flushed before anything is signed with it. */
  void keep(UUID authority, KeyPair pair) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var text = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n";
      var fresh = folder.resolve(file(authority).getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OURS_ALONE));
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
      }
      Files.move(fresh, file(authority), StandardCopyOption.ATOMIC_MOVE);
      try (var directory = FileChannel.open(folder)) {
        directory.force(true);
      }
    } catch (IOException failed) {
      throw new IllegalStateException("the key of the CA cannot be kept", failed);
    }
  }

  /** Empty where it is not there, is none, or others can read it. */
  Optional<PrivateKey> of(UUID authority) {
    try {
      var file = file(authority);
      if (!Files.exists(file) || !Files.getPosixFilePermissions(file).equals(OURS_ALONE)) {
        return Optional.empty();
      }
      var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
      return Optional.of(
          KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Path file(UUID authority) {
    return folder.resolve("ca-" + authority.toString().substring(0, 8) + ".key");
  }
}
