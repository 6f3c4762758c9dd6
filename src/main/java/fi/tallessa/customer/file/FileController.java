package fi.tallessa.customer.file;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FileController {

  private final CustomerFile file;

  FileController(CustomerFile file) {
    this.file = file;
  }

  @GetMapping("/customers/{code}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.file.read")
  ModelAndView show(Code code, Visit visit) {
    return Screen.of(file.page(code, visit), page -> Screen.of("customer/file/page", page));
  }
}
