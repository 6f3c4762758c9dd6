package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BookController {

  private static final String FORM = "casework/appointment/book";

  private final Booking booking;

  BookController(Booking booking) {
    this.booking = booking;
  }

  @GetMapping("/calendar/new")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView blank(Visit visit) {
    return Screen.of(FORM, booking.blank(visit));
  }

  @GetMapping("/customers/{code}/appointments/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.open")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(booking.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/calendar")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.book")
  ModelAndView book(@ModelAttribute BookForm form, Sending sending, Visit visit) {
    return switch (booking.book(form, sending, visit)) {
      case Result.Fine<Optional<Week>>(var week) ->
          week.map(booked -> Screen.redirect("/calendar/" + booked.path()))
              .orElseGet(() -> Screen.unsaved(FORM, booking.sentAlready(form, visit)));
      case Result.Faulty<Optional<Week>>(var problems) ->
          Screen.unsaved(FORM, booking.page(form, problems, visit));
    };
  }
}
