package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages somebody reaches by links alone, one of each kind; what is saved is no page. */
final class Pages {

  private static final String LINKS =
      """
      () => [...document.querySelectorAll('a[href^="/"]:not([download])')]
        .map((a) => a.getAttribute("href"))""";

  /** From the kind, as {@code /customers/{code}/looks}, to one address of it. */
  static Map<String, String> reached(Page page, String... from) {
    var found = new LinkedHashMap<String, String>();
    var ahead = new ArrayDeque<String>(List.of(from));
    while (!ahead.isEmpty()) {
      var path = ahead.poll();
      if (found.putIfAbsent(kind(path), path) == null) {
        page.navigate(path);
        for (var link : (List<?>) page.evaluate(LINKS)) {
          ahead.add(link.toString().replaceAll("[#?].*", ""));
        }
      }
    }
    return found;
  }

  static String kind(String path) {
    return path.replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}")
        .replaceAll("/[0-9A-Z]{3}-[0-9A-Z]{3}", "/{code}")
        .replaceAll("/setup/deadlines/\\w+", "/setup/deadlines/{deadline}")
        .replaceAll("/\\d+", "/{number}");
  }

  private Pages() {}
}
