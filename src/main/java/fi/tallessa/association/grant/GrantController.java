package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
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

@Controller
@RequestMapping("/setup/grants")
class GrantController {

  private static final String LIST = "association/grant/list";
  private static final String PAGE = "association/grant/page";

  private final GrantChanges grants;

  GrantController(GrantChanges grants) {
    this.grants = grants;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list() {
    return Screen.of(LIST, grants.page(GrantForm.blank(), Problems.none()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute GrantForm form, Sending sending) {
    return switch (sending.act(form.read(form.id()))) {
      case Result.Fine<Grant>(var grant) -> {
        grants.add(grant);
        yield Screen.redirect("/setup/grants");
      }
      case Result.Faulty<Grant>(var problems) -> Screen.unsaved(LIST, grants.page(form, problems));
    };
  }

  @GetMapping("/{grant}")
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable String grant) {
    return Screen.of(
        grants.grant(grant),
        found -> Screen.of(PAGE, grants.page(found, GrantForm.of(found), Problems.none())));
  }

  @PostMapping("/{grant}")
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable String grant, @ModelAttribute GrantForm form, Sending sending, Visit visit) {
    return Screen.of(
        grants.written(grant),
        before ->
            switch (sending
                .act(form.read(before.id()))
                .flatMap(changed -> grants.change(changed, visit))) {
              case Result.Fine<Grant> _ -> Screen.redirect("/setup/grants");
              case Result.Faulty<Grant>(var problems) -> unsaved(grant, form, problems);
            });
  }

  @PostMapping("/{grant}/removal")
  @Allow(Role.MANAGER)
  ModelAndView remove(@PathVariable String grant, Visit visit) {
    return Screen.of(
        grants.written(grant),
        found ->
            switch (grants.remove(found, visit)) {
              case Result.Fine<Grant> _ -> Screen.redirect("/setup/grants");
              case Result.Faulty<Grant>(var problems) ->
                  unsaved(grant, GrantForm.of(found), problems);
            });
  }

  private ModelAndView unsaved(String grant, GrantForm form, Problems problems) {
    return grants
        .standing(grant)
        .map(
            now ->
                Version.overtaken(problems)
                    ? Screen.conflicting(PAGE, grants.page(now, form.over(now), problems))
                    : Screen.unsaved(PAGE, grants.page(now, form, problems)))
        .orElseGet(() -> Screen.conflicting(LIST, grants.removed(form)));
  }
}
