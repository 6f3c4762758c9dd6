package fi.tallessa.association;

import fi.tallessa.kernel.Words;

/** What something of the association is called in the three languages of its pages. */
public record Names(String fi, String sv, String en) {

  private static final int LONGEST = 80;

  /**
   * @throws IllegalArgumentException when a name is missing, too long or no words
   */
  public Names {
    fi = checked("fi", fi);
    sv = checked("sv", sv);
    en = checked("en", en);
  }

  /** The name in a language of the pages; Finnish for any other. */
  public String in(String lang) {
    return switch (lang) {
      case "sv" -> sv;
      case "en" -> en;
      default -> fi;
    };
  }

  private static String checked(String lang, String name) {
    return Words.line(lang, name, LONGEST)
        .sure()
        .map(Words::value)
        .orElseThrow(() -> new IllegalArgumentException("no name in " + lang));
  }
}
