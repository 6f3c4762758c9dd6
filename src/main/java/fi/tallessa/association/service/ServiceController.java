package fi.tallessa.association.service;

import fi.tallessa.association.Service;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/setup/services")
class ServiceController {

  private static final String LIST = "association/service/list";
  private static final String PAGE = "association/service/page";

  private final ServicePages pages;
  private final ServiceChanges changes;

  ServiceController(ServicePages pages, ServiceChanges changes) {
    this.pages = pages;
    this.changes = changes;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    return Screen.of(LIST, pages.list(NewServiceForm.blank(), Problems.none(), visit.today()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute NewServiceForm form, Sending sending, Visit visit) {
    return switch (sending.act(changes.read(form, visit.today()))) {
      case Result.Fine<NewServiceForm.Checked>(var added) -> {
        changes.add(added);
        yield Screen.redirect("/setup/services");
      }
      case Result.Faulty<NewServiceForm.Checked>(var problems) ->
          Screen.unsaved(LIST, pages.list(form, problems, visit.today()));
    };
  }

  @GetMapping("/{service}")
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable String service, Locale locale, Visit visit) {
    return Screen.of(
        pages.service(service),
        found -> Screen.of(PAGE, pages.page(found, locale.getLanguage(), visit.today())));
  }

  @PostMapping("/{service}")
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable String service,
      @ModelAttribute ServiceForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        pages.service(service),
        before ->
            switch (sending
                .act(changes.read(form, before, visit.today()))
                .flatMap(changes::change)) {
              case Result.Fine<Service> _ -> Screen.redirect("/setup/services");
              case Result.Faulty<Service>(var problems) -> unsaved(service, form, problems, visit);
            });
  }

  private ModelAndView unsaved(String service, ServiceForm form, Problems problems, Visit visit) {
    return Screen.of(
        pages.service(service),
        now ->
            Version.overtaken(problems)
                ? Screen.conflicting(
                    PAGE, pages.again(now, form.over(now), problems, visit.today()))
                : Screen.unsaved(PAGE, pages.again(now, form, problems, visit.today())));
  }
}
