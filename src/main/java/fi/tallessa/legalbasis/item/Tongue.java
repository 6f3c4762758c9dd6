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
}
