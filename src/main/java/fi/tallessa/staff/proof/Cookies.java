package fi.tallessa.staff.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of signing in: {@code __Host-session} while it lasts, and {@code __Host-device},
 * which remembers that this browser once signed in. No script reads them, and they are not sent
 * along from another site (ASVS 3.3.1–3.3.4); but for {@code __Host-link}, which is set by a link
 * in a letter and is to come along to the page it leads to. {@code __Host-made} shows a manager the
 * link they have just made, and nothing to anybody else.
 */
public enum Cookies {
  SESSION("__Host-session", null, "Strict"),
  DEVICE("__Host-device", Devices.LIFETIME, "Strict"),
  LINK("__Host-link", Duration.ofHours(1), "Lax"),
  MADE("__Host-made", Duration.ofMinutes(10), "Strict");

  private final String cookie;
  private final Duration age;
  private final String sameSite;

  /** Without an age, the browser forgets the cookie when it closes. */
  Cookies(String cookie, Duration age, String sameSite) {
    this.cookie = cookie;
    this.age = age;
    this.sameSite = sameSite;
  }

  public Optional<Token> in(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, cookie))
        .flatMap(found -> Token.parse(found.getValue()));
  }

  public void set(HttpServletResponse response, Token token) {
    write(response, token.value(), age);
  }

  public void remove(HttpServletResponse response) {
    write(response, "", Duration.ZERO);
  }

  private void write(HttpServletResponse response, String value, Duration age) {
    var written =
        ResponseCookie.from(cookie, value).path("/").secure(true).httpOnly(true).sameSite(sameSite);
    if (age != null) {
      written.maxAge(age);
    }
    response.addHeader(HttpHeaders.SET_COOKIE, written.build().toString());
  }
}
