package fi.tallessa.family.relative;

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

/** Who of a family are together, and who are apart. */
@Controller
class BondController {

  private static final String FORM = "family/relative/couples";

  private final BondWriting writing;

  BondController(BondWriting writing) {
    this.writing = writing;
  }

  @GetMapping("/customers/{code}/family/couples")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.read")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(writing.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/family/couples")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "family.relative.bond")
  ModelAndView write(Code code, @ModelAttribute BondForm form, Sending sending, Visit visit) {
    return Screen.after(writing.write(form, sending, code, visit), FORM, FamilyAddress.of(code));
  }
}
