package fi.tallessa.retention.certificate;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What shows that files were erased: for the line managers, and for who advises them. */
@Controller
@RequestMapping("/reviews/certificates")
class CertificateController {

  private final Certifying certifying;
  private final Papers papers;

  CertificateController(Certifying certifying, Papers papers) {
    this.certifying = certifying;
    this.papers = papers;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(@RequestParam(defaultValue = "") String after) {
    return Screen.of("retention/certificate/list", certifying.list(after));
  }

  @GetMapping("/{number}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView page(@PathVariable String number) {
    return Screen.of(
        certifying.page(number), page -> Screen.of("retention/certificate/page", page));
  }

  @GetMapping("/{number}/paper.pdf")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView paper(@PathVariable String number) {
    return Screen.of(
        certifying.page(number),
        page -> papers.of("retention/certificate/paper", page, page.file()));
  }
}
