package fi.tallessa.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who stands behind each connection that was handed on and is open now; in memory alone. */
@Component
public class Behind {

  /**
   * What is handed on comes from here and nothing else does: without a line that is still known it
   * is nobody's, and never the proxy's own.
   */
  public static final InetAddress INSIDE = InetAddress.ofLiteral("127.83.0.1");

  private record One(IpAddress who, IpAddress proxy) {}

  private final Map<InetSocketAddress, One> behind = new ConcurrentHashMap<>();

  /**
   * The request as if whoever stands behind had connected without a proxy. What was sent ahead on a
   * connection that is over is nobody's.
   */
  HttpServletRequest told(HttpServletRequest request) {
    var end = IpAddress.ofConnection(request.getRemoteAddr()).map(IpAddress::value);
    return end.map(at -> behind.get(new InetSocketAddress(at, request.getRemotePort())))
        .map(one -> told(request, one))
        .orElseGet(
            () ->
                end.filter(INSIDE::equals).isPresent()
                    ? new Forwarded(request, IpAddress.NOWHERE)
                    : request);
  }

  private static HttpServletRequest told(HttpServletRequest request, One one) {
    request.setAttribute(Behind.class.getName(), one.proxy());
    return new Forwarded(request, one.who());
  }

  /** Who handed the connection of this request on; empty where nobody did. */
  static Optional<IpAddress> proxy(HttpServletRequest request) {
    return Optional.ofNullable((IpAddress) request.getAttribute(Behind.class.getName()));
  }

  public void add(InetSocketAddress connection, IpAddress who, IpAddress proxy) {
    behind.put(connection, new One(who, proxy));
  }

  public void remove(InetSocketAddress connection) {
    behind.remove(connection);
  }
}
