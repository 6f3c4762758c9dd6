package fi.tallessa.casework.appointment;

import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.util.UUID;

/**
 * When a worker is taken by a meeting, as it lies in the register's seal.
 *
 * @param encounter the same for all who come
 * @param first whether this customer's code is the one a calendar outside shows
 * @param moved how often the meeting was moved
 * @param since since when it stands so
 */
public record Hour(
    UUID encounter, Instant start, int minutes, boolean first, int moved, Instant since) {

  static final Shape<Hour> SHAPE = Shape.of("casework.appointment_hour", Hour.class);

  static Hour of(Appointment one, boolean first, int version) {
    return new Hour(one.encounter(), one.start(), one.minutes(), first, version - 1, one.at());
  }

  public Slot slot() {
    return new Slot(start, minutes);
  }

  @Override
  public String toString() {
    return "Hour";
  }
}
