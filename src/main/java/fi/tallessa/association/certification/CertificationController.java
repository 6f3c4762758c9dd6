package fi.tallessa.association.certification;

import fi.tallessa.association.Version;
import fi.tallessa.holdings.WorkerNames;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether the system is certified: "no" until somebody writes down a certificate (S34). */
@Controller
@RequestMapping("/setup/certification")
class CertificationController {

  private static final String PAGE = "association/certification/page";

  private final Certifications certifications;
  private final WorkerNames names;

  CertificationController(Certifications certifications, WorkerNames names) {
    this.certifications = certifications;
    this.names = names;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show(Visit visit) {
    var form = certifications.now().map(CertificationForm::of).orElse(CertificationForm.EMPTY);
    return Screen.of(PAGE, page(form, Problems.none(), visit));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView say(@ModelAttribute CertificationForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.read(visit)).flatMap(this::said)) {
      case Result.Fine<Certification> _ -> Screen.redirect("/setup");
      case Result.Faulty<Certification>(var problems) -> unsaved(form, problems, visit);
    };
  }

  private Result<Certification> said(Certification one) {
    return certifications.say(one) ? Result.fine(one) : Result.faulty(Version.meanwhile());
  }

  private ModelAndView unsaved(CertificationForm form, Problems problems, Visit visit) {
    var now = certifications.now().orElse(null);
    return Version.overtaken(problems) && now != null
        ? Screen.conflicting(PAGE, page(form.over(now), problems, visit))
        : Screen.unsaved(PAGE, page(form, problems, visit));
  }

  private CertificationPage page(CertificationForm form, Problems problems, Visit visit) {
    var said = certifications.all();
    var who = names.names(said.stream().map(Certification::by).toList());
    return new CertificationPage(said, who, form, problems, visit.today());
  }
}
