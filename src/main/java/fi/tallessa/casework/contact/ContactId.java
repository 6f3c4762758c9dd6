package fi.tallessa.casework.contact;

import java.util.UUID;

/** The id of a contact in an address; what cannot be one is a contact that is not there. */
public final class ContactId {

  private static final UUID NONE = new UUID(0, 0);

  public static UUID of(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      return NONE;
    }
  }

  private ContactId() {}
}
