package fi.tallessa.customer.intake;

import fi.tallessa.customer.intake.IntakePage.Forms;
import fi.tallessa.customer.wording.Worded;
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

/** From the first call to the relationship, or to none. */
@Controller
@RequestMapping("/customers/{code}/intake")
class IntakeController {

  private static final String PAGE = "customer/intake/page";

  private final IntakeDoing doing;
  private final IntakeBeginning beginning;

  IntakeController(IntakeDoing doing, IntakeBeginning beginning) {
    this.doing = doing;
    this.beginning = beginning;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.read")
  ModelAndView show(Code code, Visit visit) {
    return Screen.of(doing.open(code, visit), page -> Screen.of(PAGE, page));
  }

  /** Whichever button was pressed, what stands in the other boxes of the page comes back too. */
  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.step")
  ModelAndView step(
      Code code,
      @ModelAttribute StepForm step,
      @ModelAttribute AheadForm ahead,
      @ModelAttribute BeginForm begin,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    var forms = new Forms(step, ahead, begin);
    return Screen.after(doing.step(forms, worded, sending, code, visit), PAGE, at(code, "/intake"));
  }

  @PostMapping("/place")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.ahead")
  ModelAndView putBefore(
      Code code,
      @ModelAttribute StepForm step,
      @ModelAttribute AheadForm ahead,
      @ModelAttribute BeginForm begin,
      Sending sending,
      Visit visit) {
    var forms = new Forms(step, ahead, begin);
    return Screen.after(doing.putBefore(forms, sending, code, visit), PAGE, at(code, "/intake"));
  }

  @PostMapping("/relationship")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.begin")
  ModelAndView begin(
      Code code,
      @ModelAttribute StepForm step,
      @ModelAttribute AheadForm ahead,
      @ModelAttribute BeginForm begin,
      Sending sending,
      Visit visit) {
    var forms = new Forms(step, ahead, begin);
    return Screen.after(
        beginning.begin(forms, sending, code, visit), PAGE, at(code, "#relationship"));
  }

  private static String at(Code code, String path) {
    return "/customers/" + code.shown() + path;
  }
}
