package fi.tallessa.staff.password;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.Session;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PasswordController {

  private static final String TEMPLATE = "staff/password/page";

  private final PasswordChange change;
  private final Clock clock;

  PasswordController(PasswordChange change, Clock clock) {
    this.change = change;
    this.clock = clock;
  }

  @GetMapping("/me/password")
  @Allow(everybody = true)
  ModelAndView show() {
    return Screen.of(TEMPLATE, new PasswordPage(Problems.none()));
  }

  @PostMapping("/me/password")
  @Allow(everybody = true)
  ModelAndView change(
      @ModelAttribute PasswordForm form,
      Sending sending,
      Session mine,
      HttpServletRequest request,
      HttpServletResponse response) {
    var meant =
        sending
            .act(Result.fine(form))
            .flatMap(typed -> change.change(typed, mine, Arrival.of(request, clock.instant())));
    return switch (meant) {
      case Result.Faulty<Token>(var problems) ->
          Screen.unsaved(TEMPLATE, new PasswordPage(problems));
      case Result.Fine<Token>(var token) -> {
        Cookies.SESSION.set(response, token);
        yield Screen.redirect("/me?changed=yes");
      }
    };
  }
}
