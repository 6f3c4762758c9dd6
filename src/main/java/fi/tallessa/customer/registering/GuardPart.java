package fi.tallessa.customer.registering;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.kernel.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The guardian's block of the form; empty while the age asks for none.
 *
 * @param child the first name, to ask by; may be blank
 * @param calling who may be calling now, where a guardian tells all this
 * @param erased when a draft would be erased that is made today
 * @param leftOut what was typed of a guardian although the age asks for none: it is not kept, and
 *     not dropped unseen either
 */
public record GuardPart(
    GuardForm form,
    Problems problems,
    boolean asked,
    boolean surely,
    String child,
    Optional<GuardianRole> calling,
    LocalDate today,
    LocalDate erased,
    List<String> leftOut) {

  /**
   * @param sent whether the form was sent already: before that an age not yet typed asks nothing
   */
  static GuardPart of(
      NewCustomerForm form, Problems problems, boolean sent, LocalDate today, LocalDate erased) {
    var knows = new ReadForm(form, today).guardianKnows();
    boolean told = !form.birth().isBlank() || !form.waiting().isBlank() || sent;
    return new GuardPart(
        form.guard(),
        problems,
        knows.asked() && told,
        knows == GuardianKnows.UNDER_13,
        form.firstName(),
        GuardForm.calling(Source.of(form.source())),
        today,
        erased,
        knows.asked() ? List.of() : form.guard().words());
  }

  /** What is chosen: as typed; a guardian who tells all this knows, so that comes first. */
  public String knows() {
    return form.knows().isEmpty() && calling.isPresent() ? Knowing.CALLING.code() : form.knows();
  }

  /** What is typed already while nothing is asked, by the names of its boxes. */
  public Map<String, String> waiting() {
    return asked ? Map.of() : form.waiting();
  }

  @Override
  public String toString() {
    return "GuardPart";
  }
}
