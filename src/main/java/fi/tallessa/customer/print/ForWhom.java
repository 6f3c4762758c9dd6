package fi.tallessa.customer.print;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.PhoneNumber;
import java.util.UUID;

/**
 * A guardian a file may be shown to, and whether they may act for the child today: custody that has
 * ended shows nothing, from that very day (K5).
 *
 * @param hidden whether the address is protected and nobody said that theirs is as well (K9)
 */
public record ForWhom(KeptGuardian kept, MayActFor right, boolean hidden) {

  public UUID guardian() {
    return kept.id();
  }

  /** As in an address. */
  public String id() {
    return kept.id().toString();
  }

  public String name() {
    return kept.guardian().name();
  }

  /** The message key of what they are to the child. */
  public String role() {
    return kept.guardian().role().label();
  }

  /** As it is read; empty where none is kept. */
  public String phone() {
    var phone = kept.guardian().phone();
    return phone == null ? "" : new PhoneNumber(phone).shown();
  }

  public String email() {
    var email = kept.guardian().email();
    return email == null ? "" : email;
  }

  /** Which language is spoken with them, as it was written down; empty where nobody asked. */
  public String language() {
    var language = kept.guardian().language();
    return language == null ? "" : language;
  }

  public boolean may() {
    return right.may();
  }

  /** The message key of why they may, or why not. */
  public String why() {
    return right.key();
  }

  @Override
  public String toString() {
    return "ForWhom";
  }
}
