package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Result;
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

/** From when an item is not asked any more. */
@Controller
@RequestMapping("/reviews/items/{item}/retirement")
class RetirementController {

  private static final String PAGE = "legalbasis/item/retirement";

  private final Writing writing;
  private final Retiring retiring;

  RetirementController(Writing writing, Retiring retiring) {
    this.writing = writing;
    this.retiring = retiring;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView open(@PathVariable String item, Visit visit) {
    return Screen.of(writing.item(item), found -> Screen.of(PAGE, retiring.open(found, visit)));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView retire(
      @PathVariable String item,
      @ModelAttribute RetirementForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.item(item),
        found ->
            said(
                found,
                form,
                sending
                    .act(form.day(visit.today()))
                    .flatMap(day -> retiring.retire(found, form, visit)),
                visit));
  }

  @PostMapping("/undo")
  @Allow(Role.MANAGER)
  ModelAndView takeBack(
      @PathVariable String item, @ModelAttribute RetirementForm form, Visit visit) {
    return Screen.of(
        writing.item(item),
        found -> said(found, form, retiring.takeBack(found, form, visit), visit));
  }

  private ModelAndView said(
      ConsentItem item, RetirementForm form, Result<ItemId> came, Visit visit) {
    return switch (came) {
      case Result.Fine<ItemId> done -> Screen.redirect("/reviews/items");
      case Result.Faulty<ItemId>(var problems) ->
          Screen.unsaved(PAGE, retiring.again(item, form, problems, visit));
    };
  }
}
