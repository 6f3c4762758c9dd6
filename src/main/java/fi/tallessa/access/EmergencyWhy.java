package fi.tallessa.access;

/** Why somebody opened a file in an emergency, as it lies in its seal. */
public record EmergencyWhy(EmergencyKind kind, String words) {

  @Override
  public String toString() {
    return "EmergencyWhy";
  }
}
