package fi.tallessa.admission;

import fi.tallessa.web.CameBy;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first door, before any session is looked at and on every request, the calendar feed and open
 * sessions included (S33, ASVS 8.2.4). Behind it, the address of a request is that of whoever sent
 * it, and not that of the proxy.
 */
final class AdmissionFilter extends OncePerRequestFilter {

  private final Supplier<Admission> admission;
  private final Supplier<Refusals> refusals;
  private final Supplier<RefusalScreen> screen;
  private final Behind behind;

  AdmissionFilter(
      Supplier<Admission> admission,
      Supplier<Refusals> refusals,
      Supplier<RefusalScreen> screen,
      Behind behind) {
    this.admission = admission;
    this.refusals = refusals;
    this.screen = screen;
    this.behind = behind;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest connected, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var request = behind.told(connected);
    var knock = admission.get().knock(request);
    var judged = admission.get().judge(knock);
    if (judged.way().admits()) {
      request.setAttribute(Knock.class.getName(), knock);
      request.setAttribute(CameBy.class.getName(), new CameBy(judged.way().key()));
      chain.doFilter(behind(judged, request), response);
    } else if (StaticFile.isAsked(request)) {
      chain.doFilter(request, response);
    } else {
      refusals.get().count(judged.way());
      screen.get().write(admission.get().now().phone(), request, response);
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

    /**
     * After what every answer carries and what keeps a form, and before any session. What it asks
     * is made with the first request: a web server that starts opens no database.
     */
    @Bean
    FilterRegistrationBean<AdmissionFilter> admissionFilter(
        ObjectProvider<Admission> admission,
        ObjectProvider<Refusals> refusals,
        ObjectProvider<RefusalScreen> screen,
        Behind behind) {
      var door =
          new FilterRegistrationBean<>(
              new AdmissionFilter(
                  SingletonSupplier.of(admission::getObject),
                  SingletonSupplier.of(refusals::getObject),
                  SingletonSupplier.of(screen::getObject),
                  behind));
      door.setDispatcherTypes(DispatcherType.REQUEST);
      door.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
      return door;
    }
  }
}
