package fi.tallessa.retention.hold;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The legal hold of one file. */
@Controller
@RequestMapping("/customers/{code}/hold")
class HoldController {

  private static final String PAGE = "retention/hold/page";

  private final HoldingBack holding;

  HoldController(HoldingBack holding) {
    this.holding = holding;
  }

  @GetMapping
  @Allow(value = Role.MANAGER, opens = "retention.hold.read")
  ModelAndView page(Code code, Visit visit) {
    return Screen.of(holding.page(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping
  @Allow(value = Role.MANAGER, opens = "retention.hold.set")
  ModelAndView set(Code code, @ModelAttribute HoldForm form, Sending sending, Visit visit) {
    return Screen.after(holding.set(code, form, sending, visit), PAGE, path(code));
  }

  @PostMapping("/review")
  @Allow(value = Role.MANAGER, opens = "retention.hold.review")
  ModelAndView review(Code code, @ModelAttribute HoldForm form, Sending sending, Visit visit) {
    return Screen.after(holding.review(code, form, sending, visit), PAGE, path(code));
  }

  @PostMapping("/end")
  @Allow(value = Role.MANAGER, opens = "retention.hold.lift")
  ModelAndView lift(Code code, @ModelAttribute HoldForm form, Sending sending, Visit visit) {
    return Screen.after(holding.lift(code, form, sending, visit), PAGE, path(code));
  }

  private static String path(Code code) {
    return "/customers/" + code.shown() + "/hold";
  }
}
