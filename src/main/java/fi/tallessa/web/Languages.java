package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Finnish, Swedish or English: as chosen just now, as chosen and remembered, else as the browser
 * asks, else Finnish.
 */
public final class Languages implements LocaleResolver {

  static final List<Locale> SPOKEN = List.of(Locale.of("fi"), Locale.of("sv"), Locale.ENGLISH);
  private static final String COOKIE = "__Host-language";

  Languages() {}

  /**
   * Speaks from now on, on this very answer too, what a form of ours was sent for; one we do not
   * speak changes nothing.
   */
  public void listen(HttpServletRequest request, HttpServletResponse response) {
    Sending.language(request)
        .filter(Languages::spoken)
        .ifPresent(language -> setLocale(request, response, language));
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(COOKIE) instanceof Locale now) {
      return now;
    }
    var chosen = WebUtils.getCookie(request, COOKIE);
    if (chosen != null && spoken(Locale.of(chosen.getValue()))) {
      return Locale.of(chosen.getValue());
    }
    var asked = Locale.lookup(asked(request), SPOKEN);
    return asked != null ? asked : SPOKEN.getFirst();
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var cookie =
        ResponseCookie.from(COOKIE, locale.getLanguage())
            .path("/")
            .secure(true)
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build();
    request.setAttribute(COOKIE, locale);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** Ours where we speak it, else Finnish. */
  public static Locale nearest(String language) {
    return SPOKEN.stream()
        .filter(one -> one.getLanguage().equals(language))
        .findFirst()
        .orElse(SPOKEN.getFirst());
  }

  static boolean spoken(Locale locale) {
    return SPOKEN.stream().anyMatch(one -> one.getLanguage().equals(locale.getLanguage()));
  }

  private static List<Locale.LanguageRange> asked(HttpServletRequest request) {
    try {
      var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
      return header == null ? List.of() : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException nonsense) {
      return List.of();
    }
  }
}
