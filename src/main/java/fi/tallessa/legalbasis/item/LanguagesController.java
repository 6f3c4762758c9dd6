package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What all items share: the languages of their texts. */
@Controller
@RequestMapping("/reviews/items")
class LanguagesController {

  private static final String LANGUAGES = "legalbasis/item/languages";

  private final Writing writing;

  LanguagesController(Writing writing) {
    this.writing = writing;
  }

  @GetMapping("/languages")
  @Allow(Role.MANAGER)
  ModelAndView languages() {
    return Screen.of(LANGUAGES, writing.languages(new LanguageForm("", ""), Problems.none()));
  }

  @PostMapping("/languages")
  @Allow(Role.MANAGER)
  ModelAndView speak(@ModelAttribute LanguageForm form, Sending sending, Visit visit) {
    var tongue = sending.act(form.check());
    if (!tongue.isFine()) {
      return Screen.unsaved(LANGUAGES, writing.languages(form, tongue.problems()));
    }
    writing.add(tongue.sure(), visit);
    return Screen.redirect("/reviews/items/languages");
  }

  @PostMapping("/languages/{language}/end")
  @Allow(Role.MANAGER)
  ModelAndView end(@PathVariable String language, Visit visit) {
    writing.end(language, visit);
    return Screen.redirect("/reviews/items/languages");
  }
}
