package fi.tallessa.staff.lock;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.session.Session;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Locking the screen: by hand, or by a page that nobody has touched for a while. */
@Controller
class LockingController {

  private final Locking locking;
  private final Clock clock;

  LockingController(Locking locking, Clock clock) {
    this.locking = locking;
    this.clock = clock;
  }

  @PostMapping("/me/lock")
  @Allow(everybody = true)
  ModelAndView lock(
      @RequestParam(defaultValue = "/") String to, Session mine, HttpServletRequest request) {
    locking.lock(mine, Arrival.of(request, clock.instant()));
    return Screen.redirect(Addresses.leadingTo("/lock", Addresses.ours(to)));
  }

  /** 409 where somebody was busy in another tab: then this one is not locked either. */
  @PostMapping("/me/lock/quiet")
  @Allow(everybody = true)
  ResponseEntity<Void> quiet(Session mine, HttpServletRequest request) {
    boolean locked = locking.lockQuiet(mine, Arrival.of(request, clock.instant()));
    return ResponseEntity.status(locked ? 204 : 409).build();
  }
}
