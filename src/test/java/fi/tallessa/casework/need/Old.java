package fi.tallessa.casework.need;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Contacts of long ago, with what was said in them. */
public final class Old {

  private static final Pattern NOTE =
      Pattern.compile("/need/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9.]+)\"");

  private final OneFile elli;

  public Old(OneFile elli) {
    this.elli = elli;
  }

  /** So long ago that it waits, by two days. */
  public LocalDate day() {
    return elli.visit(elli.maija).today().minusYears(1).minusDays(2);
  }

  public void wrote(String text) throws Exception {
    wrote(day(), text);
  }

  public void wrote(LocalDate day, String text) throws Exception {
    elli.post("/contacts/new", ContactBoxes.of("text", text, "day", TypedDay.typed(day)))
        .andExpect(status().isSeeOther());
  }

  /** The address of the first that waits, below that of the file. */
  public String first() throws Exception {
    var found = NOTE.matcher(elli.body("/need"));
    if (!found.find()) {
      throw new AssertionError("No note waits");
    }
    return found.group();
  }

  public String version(String note) throws Exception {
    var found = VERSION.matcher(elli.body(note));
    found.find();
    return found.group(1);
  }
}
