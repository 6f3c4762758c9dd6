package fi.tallessa.association;

import java.util.stream.Stream;

/**
 * A municipality of Finland.
 *
 * @param code three digits, as Statistics Finland numbers them; kept where a home is kept
 */
public record Municipality(String code, String fi, String sv) {

  /** In the reader's language: Parainen, Pargas; English uses the Finnish name. */
  public String name(String lang) {
    return lang.equals("sv") ? sv : fi;
  }

  /** As people write it; officially Koski is Koski Tl, and nobody says so. */
  public Stream<String> spellings() {
    return Stream.of(fi, sv, fi.replaceFirst(" Tl$", "")).distinct();
  }
}
