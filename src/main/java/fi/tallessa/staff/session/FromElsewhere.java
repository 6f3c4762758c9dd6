package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.web.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;

/**
 * A link in a letter or a calendar. The session cookie does not come along from another site
 * (SameSite=Strict), so the browser is asked to step over the threshold: the same page once more,
 * from here, and then with the cookie.
 */
final class FromElsewhere {

  static boolean cameBy(HttpServletRequest request) {
    return request.getMethod().equals(HttpMethod.GET.name())
        && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && Cookies.SESSION.in(request).isEmpty();
  }

  static void step(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = Addresses.ours(request.getRequestURI());
    var page =
        """
        <!doctype html>
        <html lang="fi"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=%s">
        <title>Tallessa</title><p><a href="%s">Tallessa</a></p></html>
        """
            .formatted(path, path)
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private FromElsewhere() {}
}
