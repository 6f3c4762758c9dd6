package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AskController {

  private static final String FORM = "customer/consents/ask";

  private final Asks asks;

  AskController(Asks asks) {
    this.asks = asks;
  }

  @GetMapping("/customers/{code}/consents/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.open")
  ModelAndView begin(
      Code code, @RequestParam(defaultValue = "") String item, Locale locale, Visit visit) {
    return Screen.of(
        asks.begin(List.of(item), locale.getLanguage(), code, visit),
        page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/consents/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.ask")
  ModelAndView ask(
      Code code, @RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    var form = new AskForm(sent).worded();
    return Screen.of(
        asks.ask(form, sending, code, visit),
        came ->
            switch (came) {
              case Result.Fine<Optional<UUID>>(var id) when id.isPresent() ->
                  Screen.redirect(AskedPage.address(code, id.get()));
              case Result.Fine<Optional<UUID>> _, Result.Faulty<Optional<UUID>> _ ->
                  Screen.of(
                      asks.again(form, came.problems(), sending, code, visit),
                      page -> Screen.unsaved(FORM, page));
            });
  }
}
