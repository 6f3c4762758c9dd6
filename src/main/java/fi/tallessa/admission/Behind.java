package fi.tallessa.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who stands behind each connection that was handed on and is open now; in memory alone. */
@Component
public class Behind {

  private final Map<InetSocketAddress, IpAddress> behind = new ConcurrentHashMap<>();

  /** The request as if whoever stands behind had connected without a proxy. */
  HttpServletRequest told(HttpServletRequest request) {
    return IpAddress.ofConnection(request.getRemoteAddr())
        .map(end -> behind.get(new InetSocketAddress(end.value(), request.getRemotePort())))
        .<HttpServletRequest>map(who -> new Forwarded(request, who))
        .orElse(request);
  }

  public void add(InetSocketAddress connection, IpAddress who) {
    behind.put(connection, who);
  }

  public void remove(InetSocketAddress connection) {
    behind.remove(connection);
  }
}
