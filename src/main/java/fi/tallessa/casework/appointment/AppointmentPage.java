package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * One meeting.
 *
 * @param name of the customer
 * @param others how many others come still
 * @param workers names of who takes part
 * @param offered who may take part, to choose from
 * @param by who booked or moved it last
 * @param past as it was before it was moved, the newest first
 * @param backs that it was cancelled once and brought back, the newest first
 * @param back whether it may be brought back
 * @param fresh whether the reader cancelled it just now
 * @param changed somebody else moved it while this form was open
 */
public record AppointmentPage(
    Code code,
    String name,
    KeptAppointment kept,
    int others,
    List<String> workers,
    List<Choice> offered,
    String by,
    List<Was> past,
    List<Back> backs,
    boolean back,
    boolean fresh,
    MoveForm form,
    boolean changed,
    Problems problems) {

  /** When and where it was to be, by whom it was to be held, and who had said so. */
  public record Was(Appointment appointment, List<String> workers, String by) {
    @Override
    public String toString() {
      return "Was";
    }
  }

  /** Why it was not to be, and who had said so. */
  public record Back(KeptAppointment.Back kept, String by) {
    @Override
    public String toString() {
      return "Back";
    }
  }

  public String address() {
    return "/customers/" + code.shown() + "/appointments/" + kept.id();
  }

  public String week() {
    return "/calendar/" + Week.of(kept.appointment().slot().day()).path();
  }

  public Map<String, String> labels(Ui ui) {
    return BookPage.labels(ui, "casework.appointment.who");
  }

  public List<Choice> reasons(Ui ui) {
    return WhyCancelled.OFFERED.stream()
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "AppointmentPage";
  }
}
