package fi.tallessa.casework.contact;

import java.util.Optional;

/** What was meant by a form that can be saved. */
record CheckedContact(Contact contact, Optional<String> text) {
  @Override
  public String toString() {
    return "CheckedContact";
  }
}
