package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.kernel.Result;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/** Choosing a language for a form that came back never does what the form is for. */
class FormLanguageTest {

  private final Languages languages = new Languages();
  private final FormLanguage formLanguage = new FormLanguage(languages);

  static class Forms {
    void reads(Sending sending) {}

    void onlyDoes() {}
  }

  @Test
  void only_a_form_sent_to_be_done_is_done() {
    Result<String> fine = Result.fine("typed");
    Result<String> faulty = Result.faulty("name", "web.field.required");
    assertThat(Sending.TO_BE_DONE.act(fine)).isEqualTo(fine);
    assertThat(Sending.TO_BE_READ.act(fine).isFine()).isFalse();
    assertThat(Sending.TO_BE_READ.act(faulty)).isEqualTo(faulty);
  }

  @Test
  void the_answer_is_in_the_language_asked_for_and_it_is_remembered() throws Exception {
    var request = sent("sv");
    request.addHeader("Accept-Language", "en");
    var answer = new MockHttpServletResponse();
    assertThat(formLanguage.preHandle(request, answer, handler("reads"))).isTrue();
    assertThat(languages.resolveLocale(request)).isEqualTo(Locale.of("sv"));
    assertThat(answer.getHeader("Set-Cookie")).contains("__Host-language=sv");
  }

  @Test
  void a_handler_that_only_does_is_not_reached() throws Exception {
    var does = handler("onlyDoes");
    var answer = new MockHttpServletResponse();
    assertThatThrownBy(() -> formLanguage.preHandle(sent("sv"), answer, does))
        .isInstanceOf(ServletRequestBindingException.class);
    assertThatThrownBy(() -> formLanguage.preHandle(sent("xx"), answer, handler("reads")))
        .isInstanceOf(ServletRequestBindingException.class);
    assertThat(formLanguage.preHandle(sent(null), answer, does)).isTrue();
    assertThat(answer.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void the_switch_is_offered_where_the_form_came_back_and_can_be_read() throws Exception {
    assertThat(again(HttpStatus.UNPROCESSABLE_CONTENT, "reads")).isEqualTo("/customers");
    assertThat(again(HttpStatus.UNPROCESSABLE_CONTENT, "onlyDoes")).isEmpty();
    assertThat(again(null, "reads")).isEmpty();
  }

  private static String again(HttpStatus status, String handler) throws Exception {
    var request = sent(null);
    request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, status);
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler(handler));
    return FormLanguage.again(request);
  }

  private static MockHttpServletRequest sent(String language) {
    var request = new MockHttpServletRequest("POST", "/customers");
    if (language != null) {
      request.setParameter("lang", language);
    }
    return request;
  }

  private static HandlerMethod handler(String name) throws NoSuchMethodException {
    var types = name.equals("reads") ? new Class<?>[] {Sending.class} : new Class<?>[] {};
    return new HandlerMethod(new Forms(), Forms.class.getDeclaredMethod(name, types));
  }
}
