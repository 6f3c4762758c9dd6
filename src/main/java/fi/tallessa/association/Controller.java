package fi.tallessa.association;

/** The controller as a person is told of it (GDPR Art. 13(1)(a)). */
public record Controller(String name, String address, String contact) {

  /** Whether all of it is told. */
  public boolean whole() {
    return !name.isBlank() && !address.isBlank() && !contact.isBlank();
  }
}
