package fi.tallessa.staff.link;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/**
 * A link that a manager has just made is shown to them alone, for ten minutes: the register knows
 * only its hash, so the token travels in a cookie of this browser to the page that shows it.
 */
public final class MadeLink {

  public static ModelAndView show(WorkerId worker, Token token, HttpServletResponse response) {
    Cookies.MADE.set(response, token);
    return Screen.redirect("/staff/" + worker + "/link");
  }

  private MadeLink() {}
}
