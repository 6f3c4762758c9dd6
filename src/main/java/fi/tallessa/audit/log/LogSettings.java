package fi.tallessa.audit.log;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the sealed log is kept beside the database.
 *
 * @param keys the folder of its key
 * @param file that each checkpoint is added to; empty for none
 */
@ConfigurationProperties("tallessa.log")
record LogSettings(Path keys, String file, Syslog syslog) {

  /**
   * A server that takes syslog over TLS (RFC 5425).
   *
   * @param host empty for none
   * @param bundle under {@code spring.ssl.bundle}, which says whom to trust; empty to trust as the
   *     machine does
   */
  record Syslog(String host, int port, String bundle) {}
}
