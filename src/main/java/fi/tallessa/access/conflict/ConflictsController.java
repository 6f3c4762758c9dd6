package fi.tallessa.access.conflict;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Conflicts of interest, as a line manager's list. */
@Controller
class ConflictsController {

  private static final String PATH = "/reviews/conflicts";
  private static final String PAGE = "access/conflict/review";

  private final SeeingToConflicts seeing;

  ConflictsController(SeeingToConflicts seeing) {
    this.seeing = seeing;
  }

  @GetMapping(PATH)
  @Allow(value = Role.MANAGER, opens = "access.designation.listed")
  ModelAndView list(Visit visit) {
    return Screen.of(PAGE, seeing.page(visit));
  }

  @PostMapping("/customers/{code}/conflicts/{id}/tries")
  @Allow(value = Role.MANAGER, opens = "access.designation.gone_through")
  ModelAndView seen(
      Code code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String shown,
      Visit visit) {
    return Screen.of(
        seeing.seen(code, id, read(day, LocalDate::parse), read(shown, Instant::parse), visit),
        permit -> Screen.redirect(PATH));
  }

  @PostMapping(PATH + "/{id}/file")
  @Allow(value = Role.MANAGER, opens = "access.designation.decided")
  ModelAndView match(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      Visit visit) {
    return Screen.after(seeing.match(id, code, sending, visit), PAGE, PATH);
  }

  @PostMapping(PATH + "/{id}/settlement")
  @Allow(Role.MANAGER)
  ModelAndView settle(@PathVariable UUID id, Visit visit) {
    return Screen.of(seeing.settle(id, visit), told -> Screen.redirect(PATH));
  }

  private static <T> Optional<T> read(String typed, Function<String, T> reading) {
    try {
      return Optional.of(reading.apply(typed));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
