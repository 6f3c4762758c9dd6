package fi.tallessa.casework.appointment;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What is done with meetings. */
final class AppointmentAction {

  /** The next meeting stays with the worker while the rest is frozen (D12). */
  static final Action LIST =
      Action.list("casework.appointment.list").reaching(Reach.REMAINS).openToInterns();

  /** A line manager sees codes and hours of whom they lead, and opens no file. */
  static final Action REVIEW = Action.list("casework.appointment.review").reaching(Reach.OVERSIGHT);

  static final Action OPEN = Action.read("casework.appointment.open").openToInterns();
  static final Action BOOK = Action.change("casework.appointment.book").openToInterns();
  static final Action MOVE = Action.change("casework.appointment.move").openToInterns();
  static final Action CANCEL = Action.change("casework.appointment.cancel").openToInterns();

  /** A meeting that was cancelled takes place after all. */
  static final Action BRING_BACK = Action.change("casework.appointment.bring_back").openToInterns();

  private AppointmentAction() {}
}
