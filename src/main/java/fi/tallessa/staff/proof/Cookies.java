package fi.tallessa.staff.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies of signing in: {@code __Host-session} while it lasts, and {@code __Host-device},
 * which remembers that this browser once signed in. Neither is readable by a script, neither is
 * sent along from another site (ASVS 3.3.1–3.3.4).
 */
public enum Cookies {
  SESSION("__Host-session", null),
  DEVICE("__Host-device", Devices.LIFETIME);

  private final String cookie;
  private final Duration age;

  /** Without an age, the browser forgets the cookie when it closes. */
  Cookies(String cookie, Duration age) {
    this.cookie = cookie;
    this.age = age;
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
        ResponseCookie.from(cookie, value).path("/").secure(true).httpOnly(true).sameSite("Strict");
    if (age != null) {
      written.maxAge(age);
    }
    response.addHeader(HttpHeaders.SET_COOKIE, written.build().toString());
  }
}
