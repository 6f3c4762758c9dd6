package fi.tallessa.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever comes to sign in to the cast first, and lets them see it. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class CastDoor {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain castChain(HttpSecurity http, CsrfTokenRepository forms) throws Exception {
    return http.securityMatcher("/cast", "/cast/*")
        .csrf(csrf -> csrf.csrfTokenRepository(forms))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  OncePerRequestFilter toTheCast() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        if (request.getMethod().equals("GET")
            && request.getRequestURI().equals("/sign-in")
            && request.getQueryString() == null) {
          response.sendRedirect("/cast");
        } else {
          chain.doFilter(request, response);
        }
      }
    };
  }
}
