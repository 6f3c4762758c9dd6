package fi.tallessa.app.tls;

import fi.tallessa.outside.Hosts;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * A database or a log server elsewhere is on the list with its country, or nothing starts: nobody
 * notices later that data went where it may not be (S29). There is no setting to go past it.
 */
final class OutsideAtStart {

  static Optional<String> problem(Binder settings) {
    var said = settings.bind("tallessa.outside", String[].class).orElseGet(() -> new String[0]);
    try {
      var hosts = Hosts.of(said);
      return SpokenTo.in(settings).all().stream()
          .map(SpokenTo.One::host)
          .filter(host -> !host.isEmpty() && !hosts.allows(host))
          .findFirst()
          .map(OutsideAtStart::sentence);
    } catch (IllegalArgumentException outside) {
      return Optional.of(outside.getMessage());
    }
  }

  private static String sentence(String host) {
    return "It would speak to "
        + host
        + ", and nobody has said in which country that stands: name it in tallessa.outside, as "
        + host
        + "/FI.";
  }

  private OutsideAtStart() {}
}
