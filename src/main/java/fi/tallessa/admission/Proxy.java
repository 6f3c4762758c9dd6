package fi.tallessa.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one machine whose headers are believed (ASVS 4.1.3, 15.3.4).
 *
 * @param header empty where it says nothing of a VPN
 */
public record Proxy(IpAddress at, Optional<VpnHeader> header) {

  static final String FORWARDED = "X-Forwarded-For";

  /** Who stands behind it, and whether it says that they came by the VPN. */
  record Hop(IpAddress from, boolean byVpn) {}

  /**
   * The last address of its one line: the proxy wrote that itself, what stands before it came from
   * further out. Empty where a line is there twice, as one of the two was smuggled past it.
   */
  Optional<Hop> hop(Function<String, List<String>> headers) {
    var forwarded = headers.apply(FORWARDED);
    var said = header.map(one -> headers.apply(one.name())).orElse(List.of());
    if (forwarded.size() != 1 || said.size() > 1) {
      return Optional.empty();
    }
    boolean byVpn = header.filter(one -> said.contains(one.value())).isPresent();
    return last(forwarded.getFirst()).map(from -> new Hop(from, byVpn));
  }

  private static Optional<IpAddress> last(String line) {
    return IpAddress.of(line.substring(line.lastIndexOf(',') + 1).strip());
  }
}
