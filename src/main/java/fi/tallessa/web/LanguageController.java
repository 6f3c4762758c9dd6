package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LanguageController {

  private final Languages languages;

  LanguageController(Languages languages) {
    this.languages = languages;
  }

  @PostMapping("/language")
  @Allow.Anyone(because = "the words of a page are nobody's data, and are chosen before signing in")
  ModelAndView choose(
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.choose(language, request, response);
    return Screen.redirect(Addresses.oursAndOn(back));
  }
}
