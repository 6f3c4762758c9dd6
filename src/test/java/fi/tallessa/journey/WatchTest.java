package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import fi.tallessa.Owner;
import fi.tallessa.association.Names;
import fi.tallessa.association.Units;
import fi.tallessa.demo.Cast;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What watches the journeys is seen to bite. */
@Journey
class WatchTest {

  @Autowired ApplicationContext register;

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

  @Test
  void a_box_without_a_name_and_a_colour_too_pale_by_night_are_found(Desks desks) {
    var page = desks.stranger(Desks::dark).page();
    page.setContent(html("<main><h1>Planted</h1><input name='unnamed'></main>"));
    assertThat(Axe.look(page).violated().toString())
        .contains("label: ")
        .doesNotContain("color-contrast");

    page.setContent(
        html(
            "<style>@media (prefers-color-scheme: dark) { body { color: #445; background: #223 } }"
                + "</style><main><h1>Planted</h1></main>"));
    assertThat(Axe.look(page).violated().toString()).contains("color-contrast: ");
  }

  @Test
  void a_frame_that_nothing_looks_into_is_found(Desks desks) {
    var page = desks.stranger().page();
    page.setContent(html("<main><h1>Planted</h1><iframe title='Planted'></iframe></main>"));
    assertThatThrownBy(() -> Axe.look(page)).hasMessageContaining("frames");
  }

  @Test
  void a_page_wider_than_a_hand_is_found(Desks desks) {
    var page = desks.stranger().page();
    page.setContent(html("<div style='width: 350px'>wider than 320</div>"));
    assertThatThrownBy(() -> Looked.is_never_pushed_sideways(page, "planted"))
        .hasMessageContaining("width of planted");
  }

  @Test
  void what_another_language_loses_or_writes_is_found(Desks desks) {
    var stage = new Stage(desks, register);
    var owner = stage.bean(Owner.class);
    var losing = State.of("planted", "h1", s -> s.stranger("/sign-in"));
    var loses = losing.set().apply(stage);
    loses.evaluate(
        """
        () => document.querySelector("#languages button[value]").form.addEventListener(
          "formdata", (event) => event.formData.delete("userName"))\
        """);
    assertThatThrownBy(() -> Switched.losesNothing(loses, losing, owner))
        .hasMessageContaining("userName=zq");

    var writes = losing.set().apply(stage);
    var unit = new Names("Lapset", "Barn", "Children");
    Consumer<Request> writing =
        asked -> {
          if (asked.method().equals("POST")) {
            stage.bean(Units.class).add(unit);
          }
        };
    writes.onRequest(writing);
    assertThatThrownBy(() -> Switched.losesNothing(writes, losing, owner))
        .hasMessageContaining("written by planted")
        .hasMessageContaining("association.");
    // The page is kept for the next who sits down here.
    writes.offRequest(writing);
  }

  @Test
  void nobody_finds_anything_of_who_sat_there_before(Desks desks) {
    var desk = desks.of(Cast.MAIJA);
    desk.tab();
    desk.page().route("**/sign-in", Route::abort);
    desk.open("/customers");
    assertThat(desk.tidied()).isTrue();
    assertThat(desk.context().cookies()).isEmpty();
    assertThat(desk.context().pages()).containsExactly(desk.page());
    assertThat(desk.open("/sign-in").viewportSize().width).isEqualTo(Desk.WIDE);
  }

  private static String html(String body) {
    return "<!doctype html><html lang='en'><title>Planted</title>" + body;
  }
}
