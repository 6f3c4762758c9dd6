package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.StepUp;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The association's own CA. */
@Controller
@RequestMapping("/reviews/devices/authority")
class AuthorityController {

  private static final String TEMPLATE = "admission/certificate/authority";

  private final CertificatePages pages;
  private final CertificateIssuing issuing;
  private final StepUp stepUp;

  AuthorityController(CertificatePages pages, CertificateIssuing issuing, StepUp stepUp) {
    this.pages = pages;
    this.issuing = issuing;
    this.stepUp = stepUp;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView form(Visit visit) {
    return Screen.of(TEMPLATE, pages.authority(Problems.none()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView begin(
      @RequestParam(defaultValue = "") String proof,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var shown =
        sending
            .act(Result.fine(proof))
            .flatMap(code -> stepUp.shown("proof", code, visit, request, response));
    if (!shown.isFine()) {
      return Screen.unsaved(TEMPLATE, pages.authority(shown.problems()));
    }
    issuing.begin(visit);
    return Screen.redirect("/reviews/devices");
  }
}
