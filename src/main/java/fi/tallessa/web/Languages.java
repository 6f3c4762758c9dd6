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
  private static final String HANDED = "__Secure-handed-language";

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

  /**
   * The screen is handed to somebody who does not work here: what they choose is for the pages that
   * open to them, and never for the worker whose browser it is.
   */
  public static void handedWith(HttpServletRequest request, String path) {
    request.setAttribute(HANDED, path);
  }

  /** The worker has the screen again, and speaks what they spoke. */
  public static void takenBack(HttpServletResponse response, String path) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie(HANDED, "", path).maxAge(Duration.ZERO).build().toString());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(COOKIE) instanceof Locale now) {
      return now;
    }
    for (var name : List.of(HANDED, COOKIE)) {
      var chosen = WebUtils.getCookie(request, name);
      if (chosen != null && spoken(Locale.of(chosen.getValue()))) {
        return Locale.of(chosen.getValue());
      }
    }
    var asked = Locale.lookup(asked(request), SPOKEN);
    return asked != null ? asked : SPOKEN.getFirst();
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var cookie =
        request.getAttribute(HANDED) instanceof String path
            ? cookie(HANDED, locale.getLanguage(), path)
            : cookie(COOKIE, locale.getLanguage(), "/").maxAge(Duration.ofDays(365));
    request.setAttribute(COOKIE, locale);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  /** Gone with the browser's session, unless it says how long. */
  private static ResponseCookie.ResponseCookieBuilder cookie(
      String name, String value, String path) {
    return ResponseCookie.from(name, value).path(path).secure(true).httpOnly(true).sameSite("Lax");
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
