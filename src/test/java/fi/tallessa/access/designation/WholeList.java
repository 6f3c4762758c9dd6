package fi.tallessa.access.designation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;

/** The list of who waits, page by page: other tests leave many on it. */
public final class WholeList {

  static final Pattern MORE = Pattern.compile("href=\"/reviews/designations(\\?after=[^\"]+)\"");

  public static String shown(MockMvc web, WorkerId who, Role role) throws Exception {
    var pages = new StringBuilder();
    var after = "";
    while (after != null) {
      var page =
          web.perform(People.as(who, role, get("/reviews/designations" + after)))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsString();
      pages.append(page);
      var more = MORE.matcher(page);
      after = more.find() ? more.group(1) : null;
    }
    return pages.toString();
  }

  private WholeList() {}
}
