package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the invented workers wrote down of their meetings. */
@Component
@Profile("demo")
public class InventedContacts {

  private final ContactWriting writing;

  InventedContacts(ContactWriting writing) {
    this.writing = writing;
  }

  /** As typed into the form, on the day of the visit; saved without a question, or it is wrong. */
  public void log(Map<String, String> typed, Code code, Visit visit) {
    var came =
        writing.write(new ContactForm(typed), Sending.TO_BE_DONE, code, visit).stream()
            .findFirst()
            .orElseThrow();
    if (!(came instanceof Sent.Saved)) {
      throw new IllegalStateException("an invented contact came back: " + came.getClass());
    }
  }
}
