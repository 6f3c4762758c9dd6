package fi.tallessa.staff.begin;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.signin.SignOut;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where a link leads when all its steps are taken. */
@Component
class Entering {

  private final BeginPages pages;
  private final SignOut signOut;

  Entering(BeginPages pages, SignOut signOut) {
    this.pages = pages;
    this.signOut = signOut;
  }

  /** Whoever sat here before is signed out: nobody is to meet their session again. */
  ModelAndView enter(
      Ended ended,
      String path,
      Arrival arrival,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (ended instanceof Ended.Nothing) {
      return pages.nothing();
    }
    Cookies.LINK.remove(response);
    return switch (ended) {
      case Ended.Inside(var session, var device) -> {
        Cookies.SESSION.in(request).ifPresent(before -> signOut.end(before, arrival));
        Cookies.SESSION.set(response, session);
        Cookies.DEVICE.set(response, device);
        yield Screen.redirect(path);
      }
      default -> Screen.redirect("/sign-in");
    };
  }

  static Token device(Arrival arrival) {
    return arrival.device().orElseGet(Token::random);
  }
}
