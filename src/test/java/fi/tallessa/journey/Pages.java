package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The pages somebody reaches by links alone, one of each kind; what is saved is no page. */
final class Pages {

  private static final Pattern LINK =
      Pattern.compile("<a (?![^>]*\\bdownload\\b)[^>]*\\bhref=\"(/[^\"#?]*)");

  /**
   * From the kind, as {@code /customers/{code}/looks}, to one address of it. Nothing is drawn: how
   * pages look is looked at elsewhere.
   */
  static Map<String, String> reached(Page page, String... from) {
    var found = new LinkedHashMap<String, String>();
    var ahead = new ArrayDeque<String>(List.of(from));
    while (!ahead.isEmpty()) {
      var path = ahead.poll();
      if (found.putIfAbsent(kind(path), path) == null) {
        LINK.matcher(read(page, path)).results().map(link -> link.group(1)).forEach(ahead::add);
      }
    }
    return found;
  }

  /** What the browser of this page is sent at an address. */
  static String read(Page page, String path) {
    return page.request().get(path).text();
  }

  static String kind(String path) {
    return path.replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}")
        .replaceAll("/[0-9A-Z]{3}-[0-9A-Z]{3}", "/{code}")
        .replaceAll("/setup/deadlines/\\w+", "/setup/deadlines/{deadline}")
        .replaceAll("/\\d[\\d-]*", "/{number}");
  }

  private Pages() {}
}
