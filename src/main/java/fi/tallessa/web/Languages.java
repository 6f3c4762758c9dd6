package fi.tallessa.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** As they stand in an address: {@code fi}, {@code sv}, {@code en}. */
  public static final List<String> CODES = SPOKEN.stream().map(Locale::getLanguage).toList();

  private static final String COOKIE = "__Host-language";
  private static final String HANDED = "__Host-handed-language";

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

  /**
   * A screen is handed over with one page, to somebody who reads this language; one we do not speak
   * leaves the page in the worker's.
   */
  public static void hand(HttpServletResponse response, String path, String language) {
    if (spoken(Locale.of(language))) {
      response.addHeader(
          HttpHeaders.SET_COOKIE, cookie(HANDED, language + only(path)).build().toString());
    }
  }

  /** The worker has the screen again, and speaks what they spoke. */
  public static void takenBack(HttpServletRequest request, HttpServletResponse response) {
    request.removeAttribute(HANDED);
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie(HANDED, "").maxAge(Duration.ZERO).build().toString());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(COOKIE) instanceof Locale now) {
      return now;
    }
    return handed(request)
        .or(() -> remembered(request, COOKIE, ""))
        .or(() -> Optional.ofNullable(Locale.lookup(asked(request), SPOKEN)))
        .orElseGet(SPOKEN::getFirst);
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var cookie =
        request.getAttribute(HANDED) instanceof String path
            ? cookie(HANDED, locale.getLanguage() + only(path))
            : cookie(COOKIE, locale.getLanguage()).maxAge(Duration.ofDays(365));
    request.setAttribute(COOKIE, locale);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  /** Gone with the browser's session, unless it says how long. */
  private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
    return ResponseCookie.from(name, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
  }

  /** What was chosen on this handed screen; what was on another one is nobody's any more. */
  private static Optional<Locale> handed(HttpServletRequest request) {
    return request.getAttribute(HANDED) instanceof String path
        ? remembered(request, HANDED, only(path))
        : Optional.empty();
  }

  private static String only(String path) {
    return "-" + Integer.toHexString(path.hashCode());
  }

  private static Optional<Locale> remembered(
      HttpServletRequest request, String name, String ending) {
    return Optional.ofNullable(WebUtils.getCookie(request, name))
        .map(Cookie::getValue)
        .filter(value -> value.endsWith(ending))
        .map(value -> Locale.of(value.substring(0, value.length() - ending.length())))
        .filter(Languages::spoken);
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
