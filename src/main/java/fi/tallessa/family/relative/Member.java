package fi.tallessa.family.relative;

import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.KeptGuardian;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in the picture of one customer's family: the customer, a guardian, or a relative. A
 * guardian takes part by reference; name and number stay where they are kept (D7).
 */
public record Member(
    UUID id, Sign sign, Optional<KeptGuardian> guardian, Optional<KeptRelative> told) {

  /** By what the customer goes in their own family: nobody else's id, and in no address. */
  public static final UUID ME = new UUID(0, 0);

  static Member me(Sign sign) {
    return new Member(ME, sign, Optional.empty(), Optional.empty());
  }

  static Member of(KeptGuardian guardian) {
    var sign =
        switch (guardian.guardian().role()) {
          case MOTHER -> Sign.WOMAN;
          case FATHER -> Sign.MAN;
          case OTHER -> Sign.NOT_STATED;
        };
    return new Member(guardian.id(), sign, Optional.of(guardian), Optional.empty());
  }

  static Member of(KeptRelative told) {
    return new Member(told.id(), told.relative().sign(), Optional.empty(), Optional.of(told));
  }

  public boolean isMe() {
    return id.equals(ME);
  }

  public boolean died() {
    return told.filter(one -> one.relative().died()).isPresent();
  }

  /** A mother or a father who is a guardian: a parent of the customer by what they were told as. */
  boolean isParentGuardian() {
    return guardian.filter(one -> one.guardian().role() != GuardianRole.OTHER).isPresent();
  }

  /** What a relative is to somebody; empty of the customer and of guardians. */
  public Optional<Kin> kin() {
    return told.map(one -> one.relative().kin());
  }

  /** Through whom they belong to the family; a guardian through the customer. */
  public Optional<UUID> through() {
    return guardian.isPresent() ? Optional.of(ME) : told.map(one -> one.relative().of());
  }

  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
