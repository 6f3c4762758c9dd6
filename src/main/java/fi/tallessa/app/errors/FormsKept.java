package fi.tallessa.app.errors;

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
 * The database may be away already when a filter looks for the session. What was typed is kept for
 * the page that says so: on the way there, a form is no form any more (Servlet 6.1).
 */
final class FormsKept extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException thrown) {
      StoppedScreens.keep(thrown, request);
      throw thrown;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class BeforeAllOthers {
    @Bean
    FilterRegistrationBean<FormsKept> formsKept() {
      var early = new FilterRegistrationBean<>(new FormsKept());
      early.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
      return early;
    }
  }
}
