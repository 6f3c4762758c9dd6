package fi.tallessa.admission;

import fi.tallessa.web.CameBy;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first door, before any session is looked at and on every request, the calendar feed and open
 * sessions included (S33, ASVS 8.2.4). Behind it, the address of a request is that of whoever sent
 * it, and not that of the proxy.
 */
final class AdmissionFilter extends OncePerRequestFilter {

  private final Admission admission;
  private final Refusals refusals;
  private final RefusalScreen screen;
  private final Behind behind;

  AdmissionFilter(Admission admission, Refusals refusals, RefusalScreen screen, Behind behind) {
    this.behind = behind;
    this.admission = admission;
    this.refusals = refusals;
    this.screen = screen;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest connected, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var request = behind.told(connected);
    var knock = admission.knock(request);
    var judged = admission.judge(knock);
    if (judged.way().admits()) {
      request.setAttribute(Knock.class.getName(), knock);
      request.setAttribute(CameBy.class.getName(), new CameBy(judged.way().key()));
      chain.doFilter(behind(judged, request), response);
    } else if (StaticFile.isAsked(request)) {
      chain.doFilter(request, response);
    } else {
      refusals.count(judged.way());
      screen.write(admission.now().phone(), request, response);
    }
  }

  private static HttpServletRequest behind(Rule.Judged judged, HttpServletRequest request) {
    return judged
        .hop()
        .<HttpServletRequest>map(from -> new Forwarded(request, from))
        .orElse(request);
  }

  @Configuration(proxyBeanMethods = false)
  static class FirstDoor {

    /** After what every answer carries and what keeps a form, and before any session. */
    @Bean
    FilterRegistrationBean<AdmissionFilter> admissionFilter(
        Admission admission, Refusals refusals, RefusalScreen screen, Behind behind) {
      var door =
          new FilterRegistrationBean<>(new AdmissionFilter(admission, refusals, screen, behind));
      door.setDispatcherTypes(DispatcherType.REQUEST);
      door.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
      return door;
    }
  }
}
