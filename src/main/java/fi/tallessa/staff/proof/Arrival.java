package fi.tallessa.staff.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * A try at the door: when, from where, on which browser.
 *
 * @param address as the connection says, never as a header claims (ASVS 4.1.3, 15.3.4)
 * @param device the browser's own token, if it has signed in before
 * @param machine as the browser says
 */
public record Arrival(Instant at, String address, Optional<Token> device, Machine machine) {

  public Arrival(Instant at, String address, Optional<Token> device) {
    this(at, address, device, Machine.OTHER);
  }

  public static Arrival of(HttpServletRequest request, Instant at) {
    return new Arrival(
        at,
        request.getRemoteAddr(),
        Cookies.DEVICE.in(request),
        Machine.of(request.getHeader(HttpHeaders.USER_AGENT)));
  }

  byte[] deviceHash() {
    return device.map(Token::hash).orElse(null);
  }

  @Override
  public String toString() {
    return "Arrival";
  }
}
