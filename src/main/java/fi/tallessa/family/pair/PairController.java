package fi.tallessa.family.pair;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PairController {

  private static final String FORM = "family/pair/page";

  private final FamilyPairing pairing;

  PairController(FamilyPairing pairing) {
    this.pairing = pairing;
  }

  @GetMapping("/customers/{code}/family/pair")
  @Allow(value = Role.MANAGER, opens = "family.pair.read")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(pairing.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/family/pair")
  @Allow(value = Role.MANAGER, opens = "family.pair.designate")
  ModelAndView designate(Code code, @ModelAttribute PairForm form, Sending sending, Visit visit) {
    return Screen.after(
        pairing.designate(form, sending, code, visit),
        FORM,
        "/customers/" + code.shown() + "/designations");
  }
}
