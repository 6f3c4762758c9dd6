package fi.tallessa.feedback;

import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a round is answered, by whoever has its link. */
@Controller
class SheetController {

  private static final String BECAUSE =
      "whoever has the link of a round answers it; it shows nobody's data and asks nobody's name";
  private static final String PAGE = "feedback/sheet";

  private final FillingIn fillingIn;
  private final Clock clock;

  SheetController(FillingIn fillingIn, Clock clock) {
    this.fillingIn = fillingIn;
    this.clock = clock;
  }

  @GetMapping("/feedback/{token}")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView page(@PathVariable String token, Locale locale) {
    return Screen.of(
        fillingIn.page(token, locale.getLanguage(), clock.instant()),
        page -> Screen.of(PAGE, page));
  }

  @PostMapping("/feedback/{token}")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView send(
      @PathVariable String token, @ModelAttribute SheetForm form, Sending sending, Locale locale) {
    return Screen.after(
        fillingIn.send(token, form, sending, locale.getLanguage(), clock.instant()),
        PAGE,
        "/feedback/" + token + "/sent");
  }

  @GetMapping("/feedback/{token}/sent")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView sent(@PathVariable String token, Locale locale) {
    return Screen.of(
        fillingIn.page(token, locale.getLanguage(), clock.instant()),
        page -> Screen.of("feedback/sent", page));
  }
}
