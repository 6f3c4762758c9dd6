package fi.tallessa.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How people reach the register, for links that are handed over. It comes from the settings and
 * never from a request, where anybody could claim another.
 */
@Component
public class PublicAddress {

  private final String said;
  private final Environment settings;

  PublicAddress(@Value("${tallessa.address}") String said, Environment settings) {
    this.said = said;
    this.settings = settings;
  }

  /** The whole address of a path, as {@code /begin/…}. */
  public String of(String path) {
    return origin() + path;
  }

  private String origin() {
    return said.isBlank()
        ? "https://localhost:" + settings.getProperty("local.server.port", "8443")
        : said.replaceAll("/+$", "");
  }
}
