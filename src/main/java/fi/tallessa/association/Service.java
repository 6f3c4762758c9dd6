package fi.tallessa.association;

/** What the association does for customers, in one of its units. */
public record Service(ServiceId id, UnitId unit, Names names) {

  public String name(String lang) {
    return names.in(lang);
  }
}
