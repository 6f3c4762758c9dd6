package fi.tallessa.customer.before;

import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.Shown;
import fi.tallessa.customer.file.GuardianAware;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom one meets, how they and their guardians are reached, and what nobody has verified yet.
 *
 * @param told whether a guardian knows, or why none has to
 * @param aware the newest word on it of each guardian first
 * @param acts whether the reader may say that somebody has verified something
 * @param unverified lines that nobody whom they are about has said to be right (S23)
 */
public record Person(
    Code code,
    String name,
    Shown birth,
    Shown phone,
    boolean phoneUnverified,
    Optional<DataRow> safeWay,
    GuardianAware told,
    List<KeptGuardian> guardians,
    List<Awareness> aware,
    boolean ofMinor,
    List<DataRow> unverified,
    Work work,
    boolean acts) {

  public Optional<Awareness> aware(UUID guardian) {
    return aware.stream().filter(one -> one.guardian().equals(guardian)).findFirst();
  }

  /** Guardians whose way to be reached only somebody else has told. */
  public List<KeptGuardian> unverifiedGuardians() {
    return guardians.stream().filter(one -> one.guardian().unverified()).toList();
  }

  public boolean allVerified() {
    return unverified.isEmpty() && unverifiedGuardians().isEmpty();
  }

  public String shown(String number) {
    return new PhoneNumber(number).shown();
  }

  public String address(KeptGuardian guardian) {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id();
  }

  @Override
  public String toString() {
    return "Person";
  }
}
