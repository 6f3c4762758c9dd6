package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Result;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
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
    assertThat(Sending.TO_BE_FILLED.act(fine).isFine()).isFalse();
    assertThat(Sending.TO_BE_FILLED.act(faulty).problems().on("name")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang", "open"})
  void the_answer_is_in_the_language_asked_for_and_it_is_remembered(String button)
      throws Exception {
    var request = sent(button, "sv");
    request.addHeader("Accept-Language", "en");
    var answer = new MockHttpServletResponse();
    assertThat(formLanguage.preHandle(request, answer, handler("reads"))).isTrue();
    assertThat(languages.resolveLocale(request)).isEqualTo(Locale.of("sv"));
    assertThat(answer.getHeader("Set-Cookie")).contains("__Host-language=sv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang", "open"})
  void a_handler_that_only_does_is_not_reached(String button) throws Exception {
    var answer = new MockHttpServletResponse();
    assertThat(formLanguage.preHandle(sent(button, "sv"), answer, handler("onlyDoes"))).isFalse();
    assertThat(answer.getStatus()).isEqualTo(403);
  }

  @Test
  void what_is_no_language_of_ours_chooses_nothing() throws Exception {
    var answer = new MockHttpServletResponse();
    assertThat(formLanguage.preHandle(sent("lang", "xx"), answer, handler("reads"))).isFalse();
    assertThat(answer.getHeader("Set-Cookie")).isNull();
    assertThat(formLanguage.preHandle(sent("to", "sv"), answer, handler("onlyDoes"))).isTrue();
  }

  @Test
  void what_is_wrong_is_said_again_only_of_a_form_that_was_judged() {
    var judged = sent("to", "/");
    judged.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.CONFLICT);
    assertThat(FormLanguage.button(judged)).isEqualTo("lang");
    var open = sent("open", "sv");
    open.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(FormLanguage.button(open)).isEqualTo("open");
    assertThat(FormLanguage.button(sent("to", "/"))).isEqualTo("open");
  }

  private static MockHttpServletRequest sent(String box, String value) {
    var request = new MockHttpServletRequest("POST", "/customers");
    request.setParameter(box, value);
    return request;
  }

  private static HandlerMethod handler(String name) throws NoSuchMethodException {
    var types = name.equals("reads") ? new Class<?>[] {Sending.class} : new Class<?>[] {};
    return new HandlerMethod(new Forms(), Forms.class.getDeclaredMethod(name, types));
  }
}
