package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The handed screen: it opens to nobody whom it was not handed to. */
@Controller
@RequestMapping("/customers/{code}/consents/asked/{id}/screen")
class AnswerController {

  static final String UNHANDED = "customer/consents/unhanded";

  private static final String SCREEN = "customer/consents/screen";

  private final Answering answering;

  AnswerController(Answering answering) {
    this.answering = answering;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.open")
  ModelAndView show(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        answering.open(id, code, visit),
        page ->
            page.handed()
                ? Screen.of(SCREEN, page)
                : Screen.of(UNHANDED, new UnhandedPage(code, page.workers())));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.answer")
  ModelAndView answer(
      Code code,
      @PathVariable("id") String id,
      @RequestParam Map<String, String> sent,
      Sending sending,
      Visit visit) {
    var form = new AnswerForm(sent);
    return Screen.of(
        answering.answer(id, form, sending, code, visit),
        came ->
            switch (came) {
              case Result.Fine<Asked> done -> Screen.redirect(done(code, id));
              case Result.Faulty<Asked>(var problems) ->
                  Screen.of(
                      answering.again(id, form, problems, code, visit),
                      page -> Screen.unsaved(SCREEN, page));
            });
  }

  @PostMapping("/later")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.answer")
  ModelAndView later(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(answering.later(id, code, visit), Screen::redirect);
  }

  @GetMapping("/done")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.open")
  ModelAndView done(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        answering.asked(id, code, visit), page -> Screen.of("customer/consents/done", page));
  }

  private static String done(Code code, String id) {
    return "/customers/" + code.shown() + "/consents/asked/" + id + "/screen/done";
  }
}
