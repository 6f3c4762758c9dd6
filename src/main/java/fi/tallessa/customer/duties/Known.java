package fi.tallessa.customer.duties;

import fi.tallessa.association.deadline.Counting;
import fi.tallessa.customer.ages.Turned;
import fi.tallessa.customer.datum.Confirmed;
import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.customer.guardian.ConfirmedGuardian;
import fi.tallessa.customer.guardian.UnverifiedGuardian;
import fi.tallessa.customer.informing.InformBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of one customer, as far as something follows from it.
 *
 * @param informing all that was told, by whom and to whom
 * @param turned what 13 and 18 ask for
 * @param verifying until when what a professional told is confirmed
 */
record Known(InformBy informing, Turned turned, Counting verifying) {

  /** What is to be verified has rows of its own. */
  Follows follows(LocalDate today) {
    return new Follows(
        due(today),
        Unverified.in(informing.data(), verifying::lastDay),
        UnverifiedGuardian.in(informing.guardians(), verifying::lastDay),
        Confirmed.in(informing.data()),
        ConfirmedGuardian.in(informing.guardians()));
  }

  /** All else that is to be done. */
  private List<Duty> due(LocalDate today) {
    var due = new ArrayList<Duty>();
    informing.day().ifPresent(day -> due.add(new Duty(Duty.Kind.INFORM, null, day)));
    informing.noticeBy().ifPresent(day -> due.add(new Duty(Duty.Kind.NOTICE, null, day)));
    due.addAll(ofAge(turned, today));
    return due;
  }

  /**
   * What an age that was reached asks for (K6); a consent of another age, where no list says it.
   */
  static List<Duty> ofAge(Turned turned, LocalDate today) {
    var open = Turned.TURNS.stream().filter(turn -> turned.open(turn, today)).toList();
    return open.isEmpty() && turned.asksAnew(today)
        ? List.of(new Duty(Duty.Kind.CONSENT_OF_AGE, null, null))
        : open.stream().map(turn -> new Duty(Duty.Kind.of(turn), null, null)).toList();
  }

  @Override
  public String toString() {
    return "Known";
  }
}
