package fi.tallessa.staff.proof;

import fi.tallessa.vault.Shape;

/**
 * What a worker proves themselves with, inside the seal.
 *
 * @param passwordHash Argon2id with its parameters and salt
 * @param seed of the one-time codes
 */
public record Credential(String passwordHash, byte[] seed) {

  static final Shape<Credential> SHAPE = Shape.of("staff.credential", Credential.class);

  @Override
  public String toString() {
    return "Credential";
  }
}
