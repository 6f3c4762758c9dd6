package fi.tallessa.casework.forguardian;

import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * To which guardian a file may be shown, and to whom it was; for those who work with the child.
 *
 * @param today the papers of that day may be saved
 */
public record ForGuardianPage(
    Code code,
    String name,
    List<ForWhom> guardians,
    List<Handout> handouts,
    Map<WorkerId, String> workers,
    WorkerId reader,
    LocalDate today) {

  public String address(ForWhom whom) {
    return address(code, whom.id());
  }

  static String address(Code code, String guardian) {
    return all(code) + "/" + guardian;
  }

  static String all(Code code) {
    return "/customers/" + code.shown() + "/for-guardian";
  }

  /** The one page a screen is handed with. */
  static String screen(Code code, String guardian) {
    return address(code, guardian) + "/screen";
  }

  /** A paper the reader asked for today, which they may still save. */
  public boolean saves(Handout one) {
    return one.paper()
        && one.worker().equals(reader)
        && today.equals(LocalDate.ofInstant(one.at(), Visit.ZONE))
        && guardians.stream().anyMatch(it -> it.may() && it.guardian().equals(one.guardian()));
  }

  public String paper(Handout one) {
    return address(code, one.guardian().toString()) + "/file.pdf";
  }

  public String guardian(UUID id) {
    return guardians.stream()
        .filter(one -> one.guardian().equals(id))
        .findFirst()
        .map(ForWhom::name)
        .orElse("");
  }

  public String worker(Handout one) {
    return workers.getOrDefault(one.worker(), "");
  }

  public String back() {
    return "/customers/" + code.shown() + "/print";
  }

  @Override
  public String toString() {
    return "ForGuardianPage";
  }
}
