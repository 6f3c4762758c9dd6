package fi.tallessa.customer.consents;

import fi.tallessa.document.Papers;
import fi.tallessa.files.Kind;
import fi.tallessa.files.Reading;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.FileForm;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.TakesFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The picture of a signed paper. */
@Controller
@RequestMapping("/customers/{code}/consents/asked/{id}/scan")
class ScanController {

  private static final String PAGE = "customer/consents/scan";

  private final ScanKeeping keeping;
  private final Reading reading;

  ScanController(ScanKeeping keeping, Reading reading) {
    this.keeping = keeping;
    this.reading = reading;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.open")
  ModelAndView show(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(keeping.page(id, code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.scan.add")
  ModelAndView add(
      Code code,
      @PathVariable("id") String id,
      HttpServletRequest request,
      Sending sending,
      Visit visit) {
    var file = reading.unnamed(FileForm.sent(request), sending, Kind.PDF, Kind.JPEG, Kind.PNG);
    return Screen.of(
        keeping.add(id, file, sending, code, visit),
        again -> again.map(page -> Screen.unsaved(PAGE, page)).orElseGet(() -> back(code, id)));
  }

  @GetMapping("/file")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.scan.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        keeping.open(id, code, visit),
        one -> Papers.file(one.scan().bytes(), one.scan().kind().type(), one.name()));
  }

  @PostMapping("/erasure")
  @Proven
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.scan.erase")
  ModelAndView erase(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        keeping.erase(id, code, visit),
        again -> again.map(page -> Screen.unsaved(PAGE, page)).orElseGet(() -> back(code, id)));
  }

  private static ModelAndView back(Code code, String id) {
    return Screen.redirect(ScanPage.address(code, UUID.fromString(id)));
  }

  /** The address at which such a picture is taken. */
  @Configuration(proxyBeanMethods = false)
  static class Takes {

    private static final Pattern AT =
        Pattern.compile("/customers/[^/]{1,20}/consents/asked/[0-9a-f-]{36}/scan");

    @Bean
    TakesFile takesScans() {
      return path -> AT.matcher(path).matches();
    }
  }
}
