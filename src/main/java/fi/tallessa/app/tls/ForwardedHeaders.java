package fi.tallessa.app.tls;

import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * Whom to believe about an address is said in the ways into the register, and read there alone: a
 * framework that had read it before would believe anybody (ASVS 4.1.3, 15.3.4).
 */
final class ForwardedHeaders {

  static final String READ_TWICE =
      "It would believe forwarding headers of anybody: leave server.forward-headers-strategy at none"
          + " and server.tomcat.remoteip unset, and name the proxy at Set-up, Ways into the register.";

  static Optional<String> problem(Binder settings) {
    boolean none =
        settings
            .bind("server.forward-headers-strategy", String.class)
            .map(strategy -> strategy.equalsIgnoreCase("none"))
            .orElse(true);
    boolean unset =
        !settings.bind("server.tomcat.remoteip.remote-ip-header", String.class).isBound();
    return none && unset ? Optional.empty() : Optional.of(READ_TWICE);
  }

  private ForwardedHeaders() {}
}
