package fi.tallessa.association.agreement;

import fi.tallessa.association.Once;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who processes data for the association, and what was agreed with them (GDPR Art. 28(3)). */
@Controller
@RequestMapping("/setup/agreements")
class AgreementController {

  private static final String LIST = "association/agreement/list";
  private static final String PAGE = "association/agreement/page";

  private final Agreements agreements;
  private final WorkerNames names;

  AgreementController(Agreements agreements, WorkerNames names) {
    this.agreements = agreements;
    this.names = names;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    return Screen.of(LIST, new AgreementsPage(agreements.all(), visit.today()));
  }

  @GetMapping("/new")
  @Allow(Role.MANAGER)
  ModelAndView blank(Visit visit) {
    return Screen.of(PAGE, page(List.of(), AgreementForm.empty(), Problems.none(), visit));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute AgreementForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.read(form.id(), visit))) {
      case Result.Fine<Agreement>(var one) ->
          agreements.say(one) ? Screen.redirect(one.path()) : spent(form, visit);
      case Result.Faulty<Agreement>(var problems) ->
          Screen.unsaved(PAGE, page(List.of(), form, problems, visit));
    };
  }

  @GetMapping("/{agreement}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show(@PathVariable String agreement, Visit visit) {
    return Screen.of(
        said(agreement),
        said ->
            Screen.of(PAGE, page(said, AgreementForm.of(said.getFirst()), Problems.none(), visit)));
  }

  @PostMapping("/{agreement}")
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable String agreement,
      @ModelAttribute AgreementForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        said(agreement),
        before ->
            switch (sending.act(form.read(before.getFirst().id(), visit)).flatMap(this::changed)) {
              case Result.Fine<Agreement>(var one) -> Screen.redirect(one.path());
              case Result.Faulty<Agreement>(var problems) ->
                  unsaved(agreement, form, problems, visit);
            });
  }

  private Result<Agreement> changed(Agreement one) {
    return agreements.say(one) ? Result.fine(one) : Result.faulty(Version.meanwhile());
  }

  private ModelAndView spent(AgreementForm form, Visit visit) {
    return Screen.unsaved(PAGE, page(List.of(), form.anew(), Once.spent("name"), visit));
  }

  private ModelAndView unsaved(
      String agreement, AgreementForm form, Problems problems, Visit visit) {
    return Screen.of(
        said(agreement),
        said ->
            Version.overtaken(problems)
                ? Screen.conflicting(PAGE, page(said, form.over(said.getFirst()), problems, visit))
                : Screen.unsaved(PAGE, page(said, form, problems, visit)));
  }

  private Entry<List<Agreement>> said(String id) {
    return Entry.there(WholeUuid.drawn(id).map(agreements::of).filter(said -> !said.isEmpty()));
  }

  private AgreementPage page(
      List<Agreement> said, AgreementForm form, Problems problems, Visit visit) {
    var who = names.names(said.stream().map(Agreement::by).toList());
    return new AgreementPage(said, who, form, problems, visit.today());
  }
}
