package fi.tallessa.casework.forguardian;

import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * To which guardian a file may be shown, and to whom it was; for those who work with the child.
 *
 * @param releases whether the reader may say why a guardian is shown it from whom the child is
 *     hidden
 * @param visit by whom and when: the papers of that day may be saved
 */
public record ForGuardianPage(
    Code code,
    String name,
    List<ForWhom> guardians,
    List<Handout> handouts,
    List<Release> released,
    Map<WorkerId, String> workers,
    boolean releases,
    Visit visit) {

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
        && one.worker().equals(visit.who())
        && visit.today().equals(LocalDate.ofInstant(one.at(), Visit.ZONE))
        && guardians.stream().anyMatch(it -> shows(it) && it.guardian().equals(one.guardian()));
  }

  /** Whether anything is shown to this guardian now, by the reader. */
  public boolean shows(ForWhom whom) {
    return whom.may() && (!whom.hidden() || until(whom).isPresent());
  }

  /** Until when what is held back from a guardian is open to them, by the reader (K9). */
  public Optional<Instant> until(ForWhom whom) {
    return released.stream()
        .filter(one -> one.holds(whom.guardian(), visit.who(), visit.when()))
        .findFirst()
        .map(Release::until);
  }

  public String worker(Release one) {
    return workers.getOrDefault(one.worker(), "");
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
