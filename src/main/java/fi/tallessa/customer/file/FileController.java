package fi.tallessa.customer.file;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Stopped;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FileController {

  private final CustomerFile file;
  private final ClosedFile closed;

  FileController(CustomerFile file, ClosedFile closed) {
    this.file = file;
    this.closed = closed;
  }

  @GetMapping("/customers/{code}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.file.read")
  ModelAndView show(Code code, Visit visit) {
    return switch (file.page(code, visit)) {
      case Entry.Closed<FilePage>(var why) when why == Refusal.FROZEN -> frozen(code, visit);
      case Entry.Closed<FilePage>(var why) when why == Refusal.GUARDIAN_FIRST ->
          Screen.of(closed.page(code, visit), page -> Screen.frozen("customer/file/closed", page));
      case Entry<FilePage> entry -> Screen.of(entry, page -> Screen.of("customer/file/page", page));
    };
  }

  private ModelAndView frozen(Code code, Visit visit) {
    return switch (file.remains(code, visit)) {
      case Entry.Open<FrozenPage>(var page) -> Screen.frozen("customer/file/frozen", page);
      case Entry.Closed<FrozenPage> closed -> throw new Stopped(Refusal.FROZEN);
    };
  }
}
