package fi.tallessa.admission.certificate;

import java.io.File;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509KeyManager;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/**
 * The server's own certificate as {@code server.ssl} names it: read anew once its files have
 * changed, and only where key and certificate belong together.
 */
@Component
class ServerCertificate {

  private static final byte[] PROBE = "tallessa".getBytes(StandardCharsets.US_ASCII);

  private final Environment settings;
  private final SslBundles bundles;

  ServerCertificate(Environment settings, SslBundles bundles) {
    this.settings = settings;
    this.bundles = bundles;
  }

  /** Whatever says that something has changed; equal while nothing has. */
  Object version() {
    var tls = tls();
    return tls.getBundle() == null ? files(tls) : bundles.getBundle(tls.getBundle());
  }

  private static List<List<Long>> files(Ssl tls) {
    return Stream.of(tls.getKeyStore(), tls.getCertificate(), tls.getCertificatePrivateKey())
        .filter(Objects::nonNull)
        .map(ServerCertificate::file)
        .flatMap(Optional::stream)
        .map(file -> List.of(file.lastModified(), file.length()))
        .toList();
  }

  /** Empty where the setting is no file, as one in the jar or the text itself. */
  private static Optional<File> file(String place) {
    try {
      return Optional.of(ResourceUtils.getFile(place)).filter(File::isFile);
    } catch (FileNotFoundException none) {
      return Optional.empty();
    }
  }

  X509KeyManager read() {
    var managers = WebServerSslBundle.get(tls(), bundles).getManagers().getKeyManagers();
    var keys =
        Arrays.stream(managers)
            .filter(X509ExtendedKeyManager.class::isInstance)
            .map(X509ExtendedKeyManager.class::cast)
            .findFirst()
            .orElseThrow();
    if (Stream.of("EC", "RSA").noneMatch(type -> belongTogether(keys, type))) {
      throw new IllegalStateException("key and certificate of the server do not belong together");
    }
    return keys;
  }

  private static boolean belongTogether(X509KeyManager keys, String type) {
    var aliases = keys.getServerAliases(type, null);
    return aliases != null
        && Arrays.stream(aliases)
            .anyMatch(
                alias ->
                    belongTogether(
                        type,
                        keys.getPrivateKey(alias),
                        keys.getCertificateChain(alias)[0].getPublicKey()));
  }

  private static boolean belongTogether(String type, PrivateKey key, PublicKey shown) {
    try {
      var signing = signature(type);
      signing.initSign(key);
      signing.update(PROBE);
      var signed = signing.sign();
      var verifying = signature(type);
      verifying.initVerify(shown);
      verifying.update(PROBE);
      return verifying.verify(signed);
    } catch (GeneralSecurityException apart) {
      return false;
    }
  }

  private static Signature signature(String type) throws GeneralSecurityException {
    return type.equals("EC")
        ? Signature.getInstance("SHA256withECDSA")
        : Signature.getInstance("SHA256withRSA");
  }

  SpokenTls spoken() {
    return SpokenTls.of(tls());
  }

  private Ssl tls() {
    return Binder.get(settings).bind("server.ssl", Ssl.class).orElseGet(Ssl::new);
  }
}
