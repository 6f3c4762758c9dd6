package fi.tallessa.access.intern;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/interns")
class InternController {

  private static final String PAGE = "access/intern/page";

  private final Interning interning;

  InternController(Interning interning) {
    this.interning = interning;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "access.intern.read")
  ModelAndView page(Code code, Visit visit) {
    return Screen.of(interning.page(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "access.intern.designate")
  ModelAndView designate(Code code, @ModelAttribute InternForm form, Sending sending, Visit visit) {
    return Screen.of(
        interning.designate(code, form, sending, visit),
        came ->
            came.isFine()
                ? Screen.redirect(at(code))
                : Screen.of(
                    interning.page(code, form, came.problems(), visit),
                    page -> Screen.unsaved(PAGE, page)));
  }

  @PostMapping("/{id}/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "access.intern.end")
  ModelAndView end(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(interning.end(code, id, visit), ended -> Screen.redirect(at(code)));
  }

  private static String at(Code code) {
    return "/customers/" + code.shown() + "/interns";
  }
}
