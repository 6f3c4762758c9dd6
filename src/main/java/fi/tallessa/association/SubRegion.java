package fi.tallessa.association;

/**
 * A few municipalities together: as near as statistics come to where somebody lives.
 *
 * @param code three digits, as Statistics Finland numbers them
 */
public record SubRegion(String code, String fi, String sv) {

  /** In the reader's language: Turku, Åbo; English uses the Finnish name. */
  public String name(String lang) {
    return lang.equals("sv") ? sv : fi;
  }
}
