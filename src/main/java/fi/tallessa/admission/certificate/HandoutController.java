package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Password and link of a new certificate, for ten minutes, to whoever has issued it. */
@Controller
@RequestMapping("/reviews/devices/{id}/handout")
class HandoutController {

  private final CertificatePages pages;
  private final CertificateHandouts handouts;

  HandoutController(CertificatePages pages, CertificateHandouts handouts) {
    this.pages = pages;
    this.handouts = handouts;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable UUID id, Visit visit) {
    return pages
        .handout(id, visit)
        .map(page -> Screen.of("admission/certificate/handout", page))
        .orElseGet(() -> Screen.redirect("/reviews/devices"));
  }

  /** It works; the password is seen no more. */
  @PostMapping("/end")
  @Allow(Role.MANAGER)
  ModelAndView end(@PathVariable UUID id, Visit visit) {
    handouts.end(id, visit.who());
    return Screen.redirect("/reviews/devices");
  }
}
