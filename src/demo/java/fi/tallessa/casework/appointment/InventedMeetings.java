package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Meetings of the invented association, booked as a worker books them. */
@Component
@Profile("demo")
public class InventedMeetings {

  private final Booking booking;

  InventedMeetings(Booking booking) {
    this.booking = booking;
  }

  public void book(Code code, LocalDate on, String at, int minutes, Visit visit) {
    booking
        .book(
            new BookForm(
                UUID.randomUUID().toString(),
                code.shown(),
                on.toString(),
                at,
                Integer.toString(minutes),
                Where.OURS.code(),
                List.of()),
            Sending.TO_BE_DONE,
            visit)
        .sure();
  }
}
