package fi.tallessa.customer.duties;

import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.ages.Reached;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.customer.informing.Informing;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of one customer, as far as something follows from it.
 *
 * @param data every version of every field, the newest first within its field
 * @param began the first day of the first relationship
 */
record Known(
    List<Kept> data,
    List<KeptGuardian> guardians,
    List<Milestone> milestones,
    List<Informing> told,
    Optional<LocalDate> began) {

  /** All but what is to be verified: that has rows of its own. */
  List<Duty> due(LocalDate today) {
    var due = new ArrayList<Duty>();
    InformBy.day(data, guardians, told, birth().youngestAge(today) < Birth.OF_AGE)
        .ifPresent(day -> due.add(new Duty(Duty.Kind.INFORM, null, day)));
    due.addAll(ofAge(birth(), guardians, milestones, began, today));
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

  private Birth birth() {
    return data.stream()
        .filter(kept -> kept.field() == Field.BIRTH)
        .findFirst()
        .filter(kept -> kept.datum().known())
        .map(kept -> Birth.read(kept.datum().value()))
        .orElse(new Birth.Unknown());
  }

  @Override
  public String toString() {
    return "Known";
  }
}
