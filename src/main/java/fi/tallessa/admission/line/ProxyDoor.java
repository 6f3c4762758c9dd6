package fi.tallessa.admission.line;

import fi.tallessa.admission.Admission;
import fi.tallessa.admission.Behind;
import fi.tallessa.web.Incidents;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A port for the one proxy of the rule of admission, where it passes TLS through and says who
 * stands behind it in a line of its own (PROXY protocol). Nobody else is heard there, once a rule
 * is in force.
 */
@Component
@ConditionalOnExpression("${tallessa.admission.proxy-line} > 0")
class ProxyDoor implements DisposableBean {

  /** As many as a hundred workers' browsers open, and more than a flood needs to be told by. */
  private static final int AT_ONCE = 2_000;

  private static final int WAITING = 200;

  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

  private final int port;
  private final Behind behind;
  private final Admission admission;
  private final Semaphore room = new Semaphore(AT_ONCE);
  private volatile ServerSocket door;

  ProxyDoor(
      @Value("${tallessa.admission.proxy-line}") int port, Behind behind, Admission admission) {
    this.port = port;
    this.behind = behind;
    this.admission = admission;
  }

  /** Once the web server hears, where it hears. */
  @EventListener
  void open(WebServerInitializedEvent started) throws IOException {
    var bound = started.getApplicationContext().getEnvironment().getProperty("server.address");
    var address = InetAddress.getByName(bound == null || bound.isBlank() ? "0.0.0.0" : bound);
    var server = new InetSocketAddress(reached(address), started.getWebServer().getPort());
    door = new ServerSocket(port, WAITING, address);
    Thread.ofVirtual().name("proxy-line").start(() -> listen(server));
  }

  /** Where the web server hears what comes from {@link Behind#INSIDE}. */
  static InetAddress reached(InetAddress address) {
    if (address.isAnyLocalAddress()) {
      return HERE;
    }
    if (address instanceof Inet4Address) {
      return address;
    }
    throw new IllegalStateException(
        "With tallessa.admission.proxy-line, server.address has to be one of IPv4, or none.");
  }

  private void listen(InetSocketAddress server) {
    while (!door.isClosed()) {
      try {
        room.acquire();
        var one = new HandedOn(door.accept(), server, behind, admission::isProxy);
        Thread.ofVirtual().start(() -> inside(one));
      } catch (IOException failed) {
        room.release();
        if (!door.isClosed()) {
          Incidents.note("a connection of the proxy could not be taken", failed);
        }
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void inside(HandedOn one) {
    try {
      one.run();
    } finally {
      room.release();
    }
  }

  @Override
  public void destroy() throws IOException {
    if (door != null) {
      door.close();
    }
  }
}
