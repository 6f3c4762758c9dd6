package fi.tallessa.family.link;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Which of the invented files belong together. */
@Component
@Profile("demo")
public class InventedLink {

  private final Linking linking;

  InventedLink(Linking linking) {
    this.linking = linking;
  }

  public void make(UUID relative, Code code, Code other, String back, Visit visit) {
    var form = new LinkForm(other.shown(), back, "customer", "");
    linking.make(relative, form, Sending.TO_BE_DONE, code, visit);
  }
}
