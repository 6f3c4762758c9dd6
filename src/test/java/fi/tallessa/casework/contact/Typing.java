package fi.tallessa.casework.contact;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a page sends while somebody types. */
final class Typing {

  static MockHttpServletRequestBuilder request(String address, Map<String, String> boxes) {
    var request =
        MockMvcRequestBuilders.post(address)
            .header("Accept-Language", "en")
            .header("HX-Request", "true")
            .with(csrf())
            .secure(true);
    boxes.forEach(request::param);
    return request;
  }

  private Typing() {}
}
