package fi.tallessa.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that a proxy handed on: it comes from whoever stands behind. */
final class Forwarded extends HttpServletRequestWrapper {

  private final IpAddress from;

  Forwarded(HttpServletRequest request, IpAddress from) {
    super(request);
    this.from = from;
  }

  @Override
  public String getRemoteAddr() {
    return from.shown();
  }

  @Override
  public String getRemoteHost() {
    return from.shown();
  }
}
