package fi.tallessa.admission.certificate;

import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Where a device fetches its certificate, once. It passes admission like every page: it is fetched
 * in the office or through the VPN. Looking at the address uses nothing up.
 */
@Controller
class DeviceController {

  static final String BECAUSE = "the device has nothing yet; the one-time link is what opens";

  private final CertificatePages pages;
  private final CertificateIssuing issuing;
  private final Clock clock;

  DeviceController(CertificatePages pages, CertificateIssuing issuing, Clock clock) {
    this.pages = pages;
    this.issuing = issuing;
    this.clock = clock;
  }

  @GetMapping("/certificate/{token}")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView show(@PathVariable String token) {
    return pages
        .fetch(token, clock.instant())
        .map(page -> Screen.of("admission/certificate/fetch", page))
        .orElseGet(DeviceController::nothing);
  }

  @PostMapping("/certificate/{token}/file")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView fetch(@PathVariable String token) {
    return issuing
        .fetch(token, clock.instant())
        .map(DeviceController::file)
        .orElseGet(DeviceController::nothing);
  }

  /** As phones and computers know that it is one to take in. */
  private static ModelAndView file(CertificateIssuing.Fetched fetched) {
    View view =
        (model, request, response) -> {
          response.setContentType("application/x-pkcs12");
          response.setHeader(
              HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fetched.name() + "\"");
          response.setContentLength(fetched.file().length);
          response.getOutputStream().write(fetched.file());
        };
    return new ModelAndView(view);
  }

  /** Used, too late or never made: nobody learns which. */
  private static ModelAndView nothing() {
    var screen = new ModelAndView("admission/certificate/nothing");
    screen.setStatus(HttpStatus.NOT_FOUND);
    return screen;
  }
}
