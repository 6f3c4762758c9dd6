package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What watches the journeys is seen to bite. */
@Journey
class WatchTest {

  @Test
  void a_page_that_complains_is_heard(Desks desks) {
    var desk = desks.stranger();
    var page = desk.open("/sign-in");
    desk.nothingWentWrong();

    page.evaluate("() => console.error('planted')");
    page.evaluate("() => { setTimeout(() => { throw new Error('thrown'); }) }");
    page.evaluate("() => document.body.setAttribute('style', 'color: red')");
    page.evaluate("() => { new Image().src = 'https://elsewhere.invalid/a.png'; }");
    page.evaluate("() => fetch('/nowhere.js').then(() => true)");
    page.waitForTimeout(200);

    assertThat(String.join("\n", desk.watch().complaints()))
        .contains("planted", "thrown", "inline style", "elsewhere.invalid", "answer: 40");
    desk.watch().forget();
  }

  @Test
  void s31_what_a_page_keeps_in_its_browser_is_found(Desks desks) {
    var desk = desks.stranger();
    var page = desk.open("/sign-in");
    page.evaluate("() => { localStorage.planted = 'here'; sessionStorage.planted = 'there'; }");

    assertThatThrownBy(desk::nothingWentWrong).hasMessageContaining("local: planted");
    assertThat(Kept.in(page)).hasSize(2);
    page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
  }

  @Test
  void a_page_hard_to_use_is_found(Desks desks) {
    var page = desks.stranger().open("/sign-in");
    page.evaluate(
        """
        () => document.querySelector('main').insertAdjacentHTML('beforeend',
          '<p><a href="/a"><img src="/favicon.svg" width="9" height="9"></a>'
          + '<a href="/b"><img src="/favicon.svg" width="9" height="9"></a></p>')\
        """);

    assertThat(Axe.look(page).violated().toString()).contains("image-alt: ", "target-size: ");
  }

  @Test
  void a_control_without_a_ring_or_out_of_order_is_found(Desks desks) {
    var page = desks.stranger().open("/sign-in");
    Keyboard.walks(page, "sign-in");
    var box = page.locator("input[name=password]");
    box.evaluate("box => { box.style.outline = 'none'; }");
    assertThatThrownBy(() -> Keyboard.walks(page, "sign-in")).hasMessageContaining("no ring");
    box.evaluate("box => { box.tabIndex = 5; }");
    assertThatThrownBy(() -> Keyboard.walks(page, "sign-in"))
        .hasMessageContaining("Tab on sign-in");
  }
}
