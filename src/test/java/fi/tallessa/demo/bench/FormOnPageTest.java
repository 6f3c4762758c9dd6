package fi.tallessa.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormOnPageTest {

  private static final Answer PAGE =
      new Answer(
          200,
          0,
          "",
          """
          <form action="/other"><input name="not" value="ours"></form>
          <form class="x" method="post" action="/save">
            <input type="hidden" name="_csrf" value="a&amp;b">
            <input type="radio" name="asked" value="known" checked><input type="radio" name="asked" value="not">
            <input type="checkbox" name="adult" value="yes">
            <select name="service"><option value="1">1</option><option value="2" selected>2</option></select>
            <textarea name="address" rows="3">Kuja 1</textarea>
            <button name="go">Save</button>
          </form>
          """
              .getBytes(StandardCharsets.UTF_8));

  @Test
  void a_form_is_sent_as_a_browser_would() {
    assertThat(FormOnPage.on(PAGE, "/save", Map.of("address", "Kuja 2")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("_csrf", "a&b", "asked", "known", "service", "2", "address", "Kuja 2"));
  }

  @Test
  void a_page_without_the_form_is_a_mistake() {
    assertThatThrownBy(() -> FormOnPage.on(PAGE, "/gone", Map.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}
