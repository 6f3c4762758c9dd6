package fi.tallessa.customer.notices;

import fi.tallessa.kernel.Problems;
import java.util.List;

/** The versions of the notice, and the form of a new one. */
public record NoticesPage(List<NoticeVersion> versions, NoticeForm form, Problems problems) {
  @Override
  public String toString() {
    return "NoticesPage";
  }
}
