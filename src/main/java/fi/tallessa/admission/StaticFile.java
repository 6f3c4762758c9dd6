package fi.tallessa.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * What makes a page look like one, and is the same for everybody: the page of a refusal needs it.
 * An address that is written in any other way, or leads to no file of ours, is none.
 */
final class StaticFile {

  /** In no name a dot beside a dot. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/(?:fonts/|webjars/htmx[.]org/\\d+(?:[.]\\d+)*/dist/)?[A-Za-z0-9_-]+(?:[.][A-Za-z0-9_-]+)*[.](?:css|js|svg|woff2)");

  /** Whom to tell of a weakness (RFC 9116): whoever finds one stands outside. */
  private static final String SECURITY_CONTACT = "/.well-known/security.txt";

  static boolean isAsked(HttpServletRequest request) {
    return Stream.of(HttpMethod.GET, HttpMethod.HEAD)
            .anyMatch(method -> method.matches(request.getMethod()))
        && passes(request.getRequestURI());
  }

  private static boolean passes(String path) {
    return path.equals(SECURITY_CONTACT) || ADDRESS.matcher(path).matches() && isThere(path);
  }

  private static boolean isThere(String path) {
    return Stream.of("/static", "/META-INF/resources")
        .anyMatch(root -> StaticFile.class.getResource(root + path) != null);
  }

  private StaticFile() {}
}
