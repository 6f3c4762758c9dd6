package fi.tallessa.legalbasis.item;

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

@Controller
@RequestMapping("/reviews/items")
class ItemController {

  private static final String LIST = "legalbasis/item/list";
  private static final String FORM = "legalbasis/item/form";

  private final Writing writing;

  ItemController(Writing writing) {
    this.writing = writing;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView list(Visit visit) {
    return Screen.of(LIST, writing.list(visit));
  }

  @GetMapping("/new")
  @Allow(Role.MANAGER)
  ModelAndView begin() {
    return Screen.of(FORM, writing.begin());
  }

  @PostMapping("/new")
  @Allow(Role.MANAGER)
  ModelAndView add(@RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    var form = new ItemForm(sent);
    return written(
        null,
        form,
        sending.act(writing.check(null, form)).flatMap(text -> writing.add(form, visit)));
  }

  @GetMapping("/{item}")
  @Allow(Role.MANAGER)
  ModelAndView open(@PathVariable String item) {
    return Screen.of(writing.item(item), found -> Screen.of(FORM, writing.open(found)));
  }

  @PostMapping("/{item}")
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable String item,
      @RequestParam Map<String, String> sent,
      Sending sending,
      Visit visit) {
    var form = new ItemForm(sent);
    return Screen.of(
        writing.item(item),
        found ->
            written(
                found,
                form,
                sending
                    .act(writing.check(found, form))
                    .flatMap(text -> writing.change(found, form, visit))));
  }

  private ModelAndView written(ConsentItem item, ItemForm form, Result<ItemId> came) {
    return switch (came) {
      case Result.Fine<ItemId>(var id) -> Screen.redirect("/reviews/items/" + id);
      case Result.Faulty<ItemId>(var problems) ->
          Screen.unsaved(FORM, writing.again(item, form, problems));
    };
  }
}
