package fi.tallessa.document;

import java.util.regex.Pattern;

/**
 * What a document is called where it is saved: codes, kinds and days. It is seen in lists of
 * downloads and in the history of a browser, so it names nobody.
 */
public record FileName(String value) {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*\\.[a-z]+");

  public FileName {
    if (!PLAIN.matcher(value).matches()) {
      throw new IllegalArgumentException("A file name of codes and kinds only");
    }
  }

  /** The header that has it saved and not shown in a tab (ASVS 3.2.1). */
  public String disposition() {
    return "attachment; filename=\"" + value + "\"";
  }
}
