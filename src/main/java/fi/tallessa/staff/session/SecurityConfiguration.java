package fi.tallessa.staff.session;

import fi.tallessa.web.FileForms;
import fi.tallessa.web.LongForms;
import fi.tallessa.web.TakesFile;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who may come how far. Everything not named here is for those who are inside, and each route says
 * besides for which roles (ASVS 8.2.1).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionLimits.class)
class SecurityConfiguration {

  private static final String[] STATIC = {
    "/*.css", "/*.js", "/*.svg", "/fonts/**", "/webjars/htmx.org/**"
  };

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      SessionContexts sessions,
      CsrfTokenRepository forms,
      Turned turned,
      ObjectProvider<TakesFile> takers)
      throws Exception {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .addFilterBefore(new LongForms(), CsrfFilter.class)
        .addFilterBefore(new FileForms(takers.stream().toList()), CsrfFilter.class)
        .csrf(csrf -> csrf.csrfTokenRepository(forms).csrfTokenRequestHandler(new FormTokens()))
        .exceptionHandling(
            closed -> closed.authenticationEntryPoint(turned).accessDeniedHandler(turned))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(STATIC)
                    .permitAll()
                    .requestMatchers(
                        "/sign-in", "/sign-in/help", "/sign-out", "/language", "/language/stopped")
                    .permitAll()
                    // A one-time link is what lets in here; BeginPages looks at it.
                    .requestMatchers("/begin", "/begin/*")
                    .permitAll()
                    // Whoever has the link of a round of feedback answers it, and is nobody.
                    .requestMatchers("/feedback/*", "/feedback/*/sent")
                    .permitAll()
                    // A device has nothing yet when it fetches its certificate: the link opens.
                    .requestMatchers("/certificate/*", "/certificate/*/file")
                    .permitAll()
                    // Another calendar cannot sign in: the secret is what opens it.
                    .requestMatchers(HttpMethod.GET, "/feeds/*")
                    .permitAll()
                    .requestMatchers(Step.CODE.path(), "/sign-in/recovery")
                    .hasAuthority(Step.CODE.authority())
                    .requestMatchers(Step.UNDERTAKING.path())
                    .hasAuthority(Step.UNDERTAKING.authority())
                    .requestMatchers(HttpMethod.POST, "/passkey/challenge")
                    .hasAnyAuthority(
                        Step.CODE.authority(), Step.LOCKED.authority(), Step.INSIDE.authority())
                    // Open to whoever is inside, too: another tab may have opened it meanwhile.
                    .requestMatchers(Step.LOCKED.path())
                    .hasAnyAuthority(Step.LOCKED.authority(), Step.INSIDE.authority())
                    .anyRequest()
                    .hasAuthority(Step.INSIDE.authority()))
        // Nothing typed is ever kept for later, and the sessions are our own.
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        // On every answer, not only on those that come through here: see SafetyHeaders.
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * The token of forms lies in a cookie of its own, so that the sign-in page needs no session. Lax:
   * whoever follows a link to us in a second window keeps the forms of the first.
   */
  @Bean
  CsrfTokenRepository forms() {
    var cookies = new CookieCsrfTokenRepository();
    cookies.setCookieName("__Host-form");
    cookies.setCookiePath("/");
    cookies.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Lax"));
    return cookies;
  }
}
