package fi.tallessa.staff.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * A try at the door: when, from where, on which browser.
 *
 * @param address as the connection says, never as a header claims (ASVS 4.1.3, 15.3.4)
 * @param device the browser's own token, if it has signed in before
 */
public record Arrival(Instant at, String address, Optional<Token> device) {

  public static Arrival of(HttpServletRequest request, Instant at) {
    return new Arrival(at, request.getRemoteAddr(), Cookies.DEVICE.in(request));
  }

  byte[] deviceHash() {
    return device.map(Token::hash).orElse(null);
  }

  @Override
  public String toString() {
    return "Arrival";
  }
}
