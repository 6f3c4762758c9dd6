package fi.tallessa.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Surroundings of a template for tests of other modules: nobody at the screen, all words there. */
public final class Uis {

  public static Ui in(String language, Instant now, String... modules) {
    var words = new ResourceBundleMessageSource();
    for (var module : modules) {
      words.addBasenames("messages/" + module);
    }
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return new Ui(words, Locale.of(language), now, "/", "", null, Optional.empty());
  }

  private Uis() {}
}
