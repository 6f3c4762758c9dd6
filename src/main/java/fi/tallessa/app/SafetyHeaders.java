package fi.tallessa.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer carries, before anything can go wrong: pages, files, refusals and failures
 * alike (ASVS 3.4.1–3.4.8, 14.3.2). A static file replaces {@code Cache-Control} with its own.
 */
final class SafetyHeaders extends OncePerRequestFilter {

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "Strict-Transport-Security",
          "max-age=31536000; includeSubDomains",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(),"
              + " browsing-topics=()",
          "Cache-Control",
          "no-store");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HEADERS.forEach(response::setHeader);
    chain.doFilter(request, response);
  }

  /** What the server itself refuses comes here only as an error. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Configuration(proxyBeanMethods = false)
  static class First {
    @Bean
    FilterRegistrationBean<SafetyHeaders> safetyHeaders() {
      var first = new FilterRegistrationBean<>(new SafetyHeaders());
      first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
      first.setOrder(Ordered.HIGHEST_PRECEDENCE);
      return first;
    }
  }
}
