package fi.tallessa.casework.feed;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FeedController {

  private static final String PATH = "/calendar/feed";

  private final OwnFeed own;
  private final FeedAddress addresses;

  FeedController(OwnFeed own, FeedAddress addresses) {
    this.own = own;
    this.addresses = addresses;
  }

  @GetMapping(PATH)
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView show(Visit visit, HttpServletRequest request) {
    var made = FeedAddress.in(request).filter(secret -> own.is(secret, visit));
    return Screen.of("casework/feed/page", own.page(made.map(addresses::of), visit));
  }

  @PostMapping(PATH)
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView make(Visit visit, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, FeedAddress.carried(own.make(visit)));
    return Screen.redirect(PATH);
  }

  @PostMapping("/calendar/feed/end")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView end(Visit visit) {
    own.end(visit);
    return Screen.redirect(PATH);
  }
}
