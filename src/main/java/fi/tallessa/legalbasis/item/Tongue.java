package fi.tallessa.legalbasis.item;

import java.util.List;

/**
 * A language consent texts are written in.
 *
 * @param code language tag, {@code uk}
 * @param name what its speakers call it
 */
public record Tongue(String code, String name) {

  /** Always there: the languages of the pages. */
  public static final List<Tongue> OF_THE_PAGES =
      List.of(new Tongue("fi", "Suomi"), new Tongue("sv", "Svenska"), new Tongue("en", "English"));

  /** Whether the association has added it, so that it may end it too. */
  public boolean added() {
    return !spoken(code);
  }

  /** Whether the pages speak it too. */
  public static boolean spoken(String code) {
    return OF_THE_PAGES.stream().anyMatch(one -> one.code().equals(code));
  }

  /**
   * In which of our own languages we speak beside a text: Finnish where the pages do not speak it.
   */
  public static String ours(String chosen) {
    return spoken(chosen) ? chosen : "fi";
  }

  /** In which language a text is shown: that of the page, where the pages speak the chosen one. */
  public static String shown(String chosen, String page) {
    return spoken(chosen) ? page : chosen;
  }
}
