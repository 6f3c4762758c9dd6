package fi.tallessa.casework.appointment;

import fi.tallessa.association.LastDay;
import fi.tallessa.kernel.TypedTime;
import java.util.Objects;

/**
 * Where a meeting is to be moved, or why it is to be cancelled.
 *
 * @param version how often it had been moved when the form was opened, and one
 */
public record MoveForm(
    String on, String at, String minutes, String where, Integer version, String why) {

  public MoveForm {
    on = Objects.requireNonNullElse(on, "");
    at = Objects.requireNonNullElse(at, "");
    minutes = Objects.requireNonNullElse(minutes, "");
    where = Objects.requireNonNullElse(where, "");
    version = Objects.requireNonNullElse(version, 0);
    why = Objects.requireNonNullElse(why, "");
  }

  static MoveForm of(KeptAppointment kept, String lang) {
    var one = kept.appointment();
    var from = one.slot().from();
    return new MoveForm(
        LastDay.written(from.toLocalDate()),
        TypedTime.shown(from.toLocalTime(), lang),
        Integer.toString(one.minutes()),
        one.where().code(),
        kept.version(),
        "");
  }

  MoveForm seeing(int newest) {
    return new MoveForm(on, at, minutes, where, newest, why);
  }

  SlotForm slot() {
    return new SlotForm(on, at, minutes, where);
  }

  @Override
  public String toString() {
    return "MoveForm";
  }
}
