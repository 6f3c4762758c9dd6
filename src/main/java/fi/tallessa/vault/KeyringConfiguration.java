package fi.tallessa.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key-encryption keys lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyringConfiguration.Places.class)
class KeyringConfiguration {

  /**
   * Where they lie.
   *
   * @param folders a copy in each; the first is read first
   * @param exports a copy of the newest export of the wrapped keys in each
   * @param token in whose stead the folders are not used, null without one
   */
  @ConfigurationProperties("tallessa.keys")
  record Places(List<Path> folders, List<Path> exports, Token token) {}

  /**
   * A token that speaks PKCS#11.
   *
   * @param library of its maker, empty without a token
   * @param pin the file its PIN stands in
   */
  record Token(String library, int slot, Path pin) {}

  @Bean
  Keyring keyring(Places places) {
    var token = places.token();
    return token == null || token.library().isBlank()
        ? new KeyFiles(places.folders())
        : new KeyToken(token.library(), token.slot(), pin(token.pin()));
  }

  private static String pin(Path file) {
    try {
      if (!Files.getPosixFilePermissions(file).equals(KeyFolder.OURS_ALONE)) {
        throw new KeyMissing("The file with the PIN of the token is open to others; make it 0600.");
      }
      return Files.readString(file).strip();
    } catch (IOException missing) {
      throw new KeyMissing("The file with the PIN of the token cannot be read.");
    }
  }
}
