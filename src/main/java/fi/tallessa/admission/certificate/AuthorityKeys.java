package fi.tallessa.admission.certificate;

import fi.tallessa.vault.OwnFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The keys the association's own CA signs with, outside the database beside those of the vault, a
 * file each: whoever has the database, or a backup, can issue nothing.
 */
@Component
final class AuthorityKeys {

  private final Path folder;

  AuthorityKeys(CertificateSettings settings) {
    this.folder = settings.keys();
  }

  /** Flushed before anything is signed with it. */
  void keep(UUID authority, KeyPair pair) {
    try {
      var text = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n";
      file(authority).write(text);
    } catch (IOException failed) {
      throw new IllegalStateException("the key of the CA cannot be kept", failed);
    }
  }

  /** Empty where it is not there, is none, or others can read it. */
  Optional<PrivateKey> of(UUID authority) {
    try {
      var file = file(authority);
      if (!Files.exists(file.path()) || !file.isOursAlone()) {
        return Optional.empty();
      }
      var bytes = Base64.getDecoder().decode(Files.readString(file.path()).strip());
      return Optional.of(
          KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private OwnFile file(UUID authority) {
    return new OwnFile(folder.resolve("ca-" + authority.toString().substring(0, 8) + ".key"));
  }
}
