package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.StepUp;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who carries which certificate, issuing one and taking one back; the code is judged last. */
@Controller
@RequestMapping("/reviews/devices")
class DeviceCertificateController {

  private static final String HERE = "/reviews/devices";
  private static final String FORM = "admission/certificate/form";
  private static final String REVOKE = "admission/certificate/revoke";

  private final CertificatePages pages;
  private final CertificateIssuing issuing;
  private final StepUp stepUp;

  DeviceCertificateController(CertificatePages pages, CertificateIssuing issuing, StepUp stepUp) {
    this.pages = pages;
    this.issuing = issuing;
    this.stepUp = stepUp;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView list(Visit visit) {
    return Screen.of("admission/certificate/list", pages.list(visit));
  }

  @GetMapping("/new")
  @Allow(Role.MANAGER)
  ModelAndView form(
      @RequestParam(defaultValue = "") String worker,
      @RequestParam(defaultValue = "") String renews,
      Visit visit) {
    return Screen.of(FORM, pages.form(new IssueForm(worker, renews, ""), Problems.none(), visit));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView issue(
      @ModelAttribute IssueForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var worker = sending.act(issuing.check(form, visit));
    var shown =
        worker.flatMap(one -> stepUp.shown("proof", form.proof(), visit, request, response));
    var issued = shown.flatMap(_ -> issuing.issue(worker.sure(), form.renewed(), visit));
    return issued.isFine()
        ? handout(issued.sure())
        : Screen.unsaved(FORM, pages.form(form, issued.problems(), visit));
  }

  private static ModelAndView handout(UUID id) {
    return Screen.redirect(HERE + "/" + id + "/handout");
  }

  @GetMapping("/{id}/revocation")
  @Allow(Role.MANAGER)
  ModelAndView revocation(@PathVariable UUID id, Visit visit) {
    var one = pages.standing(id, visit);
    return Screen.of(REVOKE, pages.revocation(one, new RevokeForm("", ""), Problems.none()));
  }

  @PostMapping("/{id}/revocation")
  @Allow(Role.MANAGER)
  ModelAndView revoke(
      @PathVariable UUID id,
      @ModelAttribute RevokeForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var one = pages.standing(id, visit);
    var why = sending.act(form.check());
    var shown =
        why.flatMap(chosen -> stepUp.shown("proof", form.proof(), visit, request, response));
    if (!shown.isFine()) {
      return Screen.unsaved(REVOKE, pages.revocation(one, form, shown.problems()));
    }
    issuing.revoke(one, why.sure(), visit);
    return Screen.redirect(HERE);
  }
}
