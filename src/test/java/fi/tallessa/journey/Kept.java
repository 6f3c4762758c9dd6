package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page has left in its browser besides cookies. */
final class Kept {

  private static final String LOOK =
      """
      async () => [
        ...Object.keys(localStorage).map((key) => "local: " + key),
        ...Object.keys(sessionStorage).map((key) => "session: " + key),
        ...(await indexedDB.databases()).map((base) => "database: " + base.name),
        ...(await caches.keys()).map((key) => "cache: " + key),
      ]\
      """;

  static List<?> in(Page page) {
    return (List<?>) page.evaluate(LOOK);
  }

  private Kept() {}
}
