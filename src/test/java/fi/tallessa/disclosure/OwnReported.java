package fi.tallessa.disclosure;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.People;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A child-protection report without a file, written by its form. */
public final class OwnReported {

  /** Its address. */
  public static String by(ApplicationContext beans, WorkerId who) {
    try {
      return send(beans, who, "/reports/new", Telling.ownReport()).getRedirectedUrl();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  static MockHttpServletResponse send(
      ApplicationContext beans, WorkerId who, String path, Map<String, String> boxes)
      throws Exception {
    var request = post(path).header("Accept-Language", "en").with(csrf()).secure(true);
    boxes.forEach(request::param);
    return beans
        .getBean(MockMvc.class)
        .perform(request.with(People.by(who, Role.WORKER)))
        .andReturn()
        .getResponse();
  }

  private OwnReported() {}
}
