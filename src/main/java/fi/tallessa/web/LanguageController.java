package fi.tallessa.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another language for a page without a form; {@link FormLanguage} has chosen it before. */
@Controller
class LanguageController {

  @PostMapping("/language")
  @Allow.Anyone(because = "the words of a page are nobody's data, and are chosen before signing in")
  ModelAndView goBack(@RequestParam(defaultValue = "/") String back, Sending chosen) {
    return Screen.redirect(Addresses.ours(back));
  }

  /** What stopped stays stopped: the same page, and nothing is tried again. */
  @PostMapping("/language/stopped")
  @Allow.Anyone(because = "says once more, in other words, that something has stopped")
  ModelAndView stopped(@ModelAttribute StoppedForm form, Sending chosen) {
    return Screen.stopped(form.page());
  }
}
