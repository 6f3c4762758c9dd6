package fi.tallessa.staff.link;

import fi.tallessa.staff.Person;
import fi.tallessa.vault.Shape;

/**
 * What was made ready on the way and is not in force before the authenticator has shown a code.
 *
 * @param person who is to be the first manager, null for anybody who is in the register already
 * @param passwordHash null where the password stays
 * @param seed of the one-time codes
 */
public record Prepared(Person person, String passwordHash, byte[] seed) {

  static final Shape<Prepared> SHAPE = Shape.of("staff.link", Prepared.class);

  @Override
  public String toString() {
    return "Prepared";
  }
}
