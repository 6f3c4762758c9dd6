package fi.tallessa.admission;

import java.util.List;
import java.util.Optional;

/**
 * "From a restricted IP address through a VPN connection, or with a certificate" (S33, decision
 * 0073): an allowed network and the VPN, or a valid client certificate of the association's CA.
 *
 * @param networks from where the register is reached at all
 * @param pools those parts of them whose addresses only a VPN hands out
 */
public record Rule(List<Network> networks, List<Network> pools, Optional<Proxy> proxy) {

  /**
   * @param hop who stands behind the proxy, where it was the proxy that asked
   */
  record Judged(WayIn way, Optional<IpAddress> hop) {
    @Override
    public String toString() {
      return "Judged[" + way + "]";
    }
  }

  Judged judge(Knock knock) {
    return proxy
        .filter(one -> one.at().equals(knock.from()))
        .map(one -> behind(one, knock))
        .orElseGet(
            () -> new Judged(way(knock.from(), false, knock.certificate()), Optional.empty()));
  }

  /** TLS ends at the proxy: a certificate on this connection is its own, and nobody else's. */
  private Judged behind(Proxy one, Knock knock) {
    return one.hop(knock.headers())
        .map(
            hop ->
                new Judged(
                    way(hop.from(), hop.byVpn(), ClientCertificate.NONE), Optional.of(hop.from())))
        .orElseGet(() -> new Judged(WayIn.UNREADABLE, Optional.empty()));
  }

  private WayIn way(IpAddress from, boolean saidByProxy, ClientCertificate certificate) {
    boolean allowed = in(networks, from);
    if (allowed && in(pools, from)) {
      return WayIn.VPN;
    }
    if (allowed && saidByProxy) {
      return WayIn.PROXY;
    }
    return WayIn.by(certificate, allowed ? WayIn.NOT_BY_VPN : WayIn.ELSEWHERE);
  }

  private static boolean in(List<Network> networks, IpAddress one) {
    return networks.stream().anyMatch(network -> network.contains(one));
  }
}
