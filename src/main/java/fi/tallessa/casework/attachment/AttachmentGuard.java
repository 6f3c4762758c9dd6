package fi.tallessa.casework.attachment;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.files.Clean;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import fi.tallessa.wording.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks once, at save, about what a file is called and who else is in it (D15). What is said to tell
 * of health may be called so: it lies where health may.
 */
@Component
class AttachmentGuard {

  private final Guard guard;

  AttachmentGuard(Guard guard) {
    this.guard = guard;
  }

  Asking read(Permit permit, Worded answer, AttachmentForm form, Result<Clean> file) {
    var texts = new LinkedHashMap<String, String>();
    if (file.isFine()) {
      texts.put("file", file.sure().name());
    }
    texts.put("others", form.others());
    var held = form.tellsOfHealth() ? new Kind[] {Kind.HEALTH} : new Kind[0];
    return guard.read(permit, answer, texts, held);
  }

  void keep(Permit permit, Worded answer, Brought brought) {
    guard.keep(permit, answer, List.of(brought.file().name(), brought.others().orElse("")));
  }

  /** A file under the other words, where somebody chose them. */
  static Clean worded(Worded answer, Clean file) {
    return new Clean(file.kind(), Guard.worded(answer, file.name()), file.bytes());
  }
}
