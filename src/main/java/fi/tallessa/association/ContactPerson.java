package fi.tallessa.association;

import fi.tallessa.vault.Shape;

/**
 * Whom to ask about data protection, as the notice says it (GDPR Art. 13(1)(b)): sealed here, as
 * the name of anybody is.
 *
 * @param contact a telephone number or an e-mail address
 */
public record ContactPerson(String name, String contact) {

  static final Shape<ContactPerson> SHAPE =
      Shape.of("association.contact_person", ContactPerson.class);

  static final ContactPerson NOBODY = new ContactPerson("", "");

  public boolean named() {
    return !name.isBlank() && !contact.isBlank();
  }

  @Override
  public String toString() {
    return "ContactPerson";
  }
}
