package fi.tallessa.customer.relationship.sooner;

import fi.tallessa.kernel.Code;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/relationship/sooner")
class SoonerController {

  private static final String PAGE = "customer/relationship/sooner/page";

  private final SettingSooner setting;

  SoonerController(SettingSooner setting) {
    this.setting = setting;
  }

  @GetMapping
  @Allow(value = Role.MANAGER, opens = "customer.relationship.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(setting.open(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping
  @Allow(value = Role.MANAGER, opens = "customer.relationship.sooner")
  ModelAndView set(Code code, @ModelAttribute SoonerForm form, Sending sending, Visit visit) {
    return Screen.of(setting.set(form, sending, code, visit), again -> shown(again, code));
  }

  @PostMapping("/end")
  @Allow(value = Role.MANAGER, opens = "customer.relationship.sooner")
  ModelAndView end(Code code, Visit visit) {
    return Screen.of(setting.end(code, visit), done -> Screen.redirect(file(code)));
  }

  private static ModelAndView shown(Optional<SoonerPage> again, Code code) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(PAGE, page) : Screen.unsaved(PAGE, page))
        .orElseGet(() -> Screen.redirect(file(code)));
  }

  private static String file(Code code) {
    return "/customers/" + code.shown() + "#relationship";
  }
}
