package fi.tallessa.customer.file;

import fi.tallessa.customer.data.Shown;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A file closed until a guardian knows (S7): why, and the two ways out of it.
 *
 * @param name the first name: for whom a guardian is called, and no more (D5)
 * @param birth as it is told now, perhaps wrongly
 * @param unverified of name and birth, what nobody whom it is about has said to be right (S23)
 * @param heard guardians of whom only somebody else says that they know
 * @param ended of one who has come back, the last day of the relationship before; else null
 * @param before guardians who were told of that one, and of this one not (D20)
 * @param lost guardians whose custody has ended, by what was told, and when: what they came to know
 *     since then opens nothing
 */
public record ClosedPage(
    Code code,
    String name,
    Shown birth,
    Set<Field> unverified,
    List<KeptGuardian> guardians,
    Set<UUID> heard,
    LocalDate ended,
    Set<UUID> before,
    Map<UUID, LocalDate> lost) {

  /** Why it is closed, where nobody has corrected an age. */
  public String why() {
    return before.isEmpty() ? "customer.closed.why.lede" : "customer.closed.why.back";
  }

  public boolean nameUnverified() {
    return unverified.contains(Field.NAME);
  }

  public boolean birthUnverified() {
    return unverified.contains(Field.BIRTH);
  }

  public String address(String below) {
    return "/customers/" + code.shown() + below;
  }

  public String shown(String phone) {
    return new PhoneNumber(phone).shown();
  }

  @Override
  public String toString() {
    return "ClosedPage";
  }
}
