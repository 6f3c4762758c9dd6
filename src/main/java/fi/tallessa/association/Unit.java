package fi.tallessa.association;

/** A part of the association. Never a register of its own: units lie inside the one (S24). */
public record Unit(UnitId id, Names names) {

  public String name(String lang) {
    return names.in(lang);
  }
}
