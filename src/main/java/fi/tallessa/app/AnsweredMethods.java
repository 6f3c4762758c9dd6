package fi.tallessa.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing here is put, patched, deleted or traced (ASVS 4.1.4). Whoever does not come in reads what
 * everybody reads who does not, so it stands behind the door of admission.
 */
final class AnsweredMethods extends OncePerRequestFilter {

  private static final Set<String> ANSWERED =
      Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name());

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (ANSWERED.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class BehindTheDoor {
    @Bean
    FilterRegistrationBean<AnsweredMethods> answeredMethods() {
      var answered = new FilterRegistrationBean<>(new AnsweredMethods());
      answered.setDispatcherTypes(DispatcherType.REQUEST);
      answered.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
      return answered;
    }
  }
}
