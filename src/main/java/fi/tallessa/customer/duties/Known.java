package fi.tallessa.customer.duties;

import fi.tallessa.association.deadline.Counting;
import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.ages.Reached;
import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.UnverifiedGuardian;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one customer, as far as something follows from it.
 *
 * @param informing all that was told, by whom and to whom
 * @param began the first day of the first relationship
 * @param verifying until when what a professional told is confirmed
 */
record Known(
    InformBy informing, List<Milestone> milestones, Optional<LocalDate> began, Counting verifying) {

  /** What is to be verified has rows of its own. */
  Follows follows(LocalDate today) {
    return new Follows(
        due(today),
        Unverified.in(informing.data(), verifying::lastDay),
        UnverifiedGuardian.in(informing.guardians(), verifying::lastDay));
  }

  /** All else that is to be done. */
  private List<Duty> due(LocalDate today) {
    var due = new ArrayList<Duty>();
    informing.day().ifPresent(day -> due.add(new Duty(Duty.Kind.INFORM, null, day)));
    due.addAll(ofAge(informing.child(), informing.guardians(), milestones, began, today));
    return due;
  }

  /** What an age that was reached asks for (K6). */
  static List<Duty> ofAge(
      Birth birth,
      List<KeptGuardian> guardians,
      List<Milestone> milestones,
      Optional<LocalDate> began,
      LocalDate today) {
    var due = new ArrayList<Duty>();
    if (Reached.asksAgain(birth, began, milestones, today)) {
      due.add(new Duty(Duty.Kind.ASK_AGAIN, null, null));
    }
    if (!Reached.ended(birth, guardians, milestones, today).isEmpty()) {
      due.add(new Duty(Duty.Kind.GUARDIANS_ENDED, null, null));
    }
    return due;
  }

  @Override
  public String toString() {
    return "Known";
  }
}
