package fi.tallessa.audit.log;

import fi.tallessa.outside.Hosts;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where checkpoints are copied to, and that it happens by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

  /** The places that are set. */
  record Outsides(List<Outside> all) {}

  @Bean
  Outsides outsides(LogSettings settings, SslBundles bundles, Hosts hosts)
      throws NoSuchAlgorithmException {
    var all = new ArrayList<Outside>();
    if (!settings.file().isBlank()) {
      all.add(new OutsideFile(Path.of(settings.file())));
    }
    var syslog = settings.syslog();
    if (!syslog.host().isBlank()) {
      var tls =
          syslog.bundle().isBlank()
              ? SSLContext.getDefault()
              : bundles.getBundle(syslog.bundle()).createSslContext();
      all.add(new OutsideSyslog(hosts, tls, syslog.host(), syslog.port()));
    }
    return new Outsides(List.copyOf(all));
  }

  /** Tests seal when they want to. */
  @Bean
  @ConditionalOnBooleanProperty(name = "tallessa.log.by-itself", matchIfMissing = true)
  LogWatch logWatch(
      Sealing sealing, Copying copying, Outsides outsides, LogHealth health, Clock clock) {
    return new LogWatch(sealing, copying, outsides, health, clock);
  }
}
