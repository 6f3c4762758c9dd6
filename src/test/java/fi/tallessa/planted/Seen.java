package fi.tallessa.planted;

import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with what the register takes for true of a connection. */
public final class Seen {

  @Allow(Role.WORKER)
  public void seen(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response
        .getWriter()
        .print(
            String.join(
                " ",
                "seen:",
                request.getMethod(),
                request.getScheme(),
                "" + request.isSecure(),
                request.getServerName(),
                "" + request.getServerPort(),
                request.getRemoteAddr(),
                request.getRemoteHost(),
                request.getContextPath(),
                request.getRequestURI(),
                "" + request.getAttribute("jakarta.servlet.request.X509Certificate")));
  }
}
