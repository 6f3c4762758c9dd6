package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

@Journey
class RegisteringJourneyTest {

  /** What is asked besides the guardian: boxes with a label of their own. */
  private static final String ASKED = "#new-customer .form .field:visible:not(#guard *)";

  @Test
  void s07_a_child_is_registered_while_the_mother_is_on_the_phone(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/customers/new");
    assertThat(page.locator("#q")).isFocused();
    assertThat(page.locator(ASKED).count()).isBetween(3, 6);
    assertThat(page.locator("#guard .field")).hasCount(0);

    var counted = new Counted("new customer, a child of under 13", page);
    counted.type("#q", "Veikko Rantala 2017");
    assertThat(page.locator("#name")).hasValue("Veikko Rantala");
    assertThat(page.locator("#birth")).hasValue("2017");
    assertThat(page.locator("#alike li").first()).containsText("Rantala");
    assertThat(page.locator("#h-form")).containsText("Not one of these");
    counted.choose("input[name=source][value=mother]");
    counted.choose("input[name=reason][value=asked-for-help]");
    assertThat(page.locator("#guard h3")).containsText("Veikko");
    assertThat(page.locator(ASKED).count()).isLessThanOrEqualTo(6);
    counted.choose("input[name='guard.knows'][value=calling]");
    counted.type("[name='guard.name']", "Helmi Rantala");
    counted.type("[name='guard.phone']", "040 555 0142");
    assertThat(page.url()).as("one screen").endsWith("/customers/new");
    Axe.finds_nothing(page, "new customer, under 13");
    Picture.of(page, "new-customer-1280");
    counted.follow("form#new-customer .btn.solid");

    assertThat(page.locator("h1")).containsText("Veikko Rantala");
    counted.costsAtMost(6, 4, 1);
    assertThat(page.locator(".cust-head .chips")).containsText("Guardian aware");
    assertThat(page.locator("#guardians a[href='tel:+358405550142']")).isVisible();
  }

  @Test
  void s07_a_child_under_13_needs_a_guardian_who_knows(Desks desks) {
    var page = desks.of(Cast.MAIJA).page();
    Child.whileMotherCalls(page, "Toivo Tuisku", "2018");
    page.locator("input[name=source][value=professional]").check();
    assertThat(page.locator("input[name='guard.knows'][value=calling]")).hasCount(0);
    Child.save(page);

    assertThat(page.locator(".note.problems")).isFocused();
    assertThat(page.locator(".note.problems")).hasClass(java.util.regex.Pattern.compile("block"));
    assertThat(page.locator("#name")).hasValue("Toivo Tuisku");
    assertThat(page.locator("[name='guard.phone']")).hasValue("040 555 0142");
    Axe.finds_nothing(page, "new customer, refused");
    Picture.of(page, "new-customer-refused-1280");
  }

  @Test
  void d17_an_unsafe_guardian_leads_to_child_protection_and_opens_no_file(Desks desks) {
    var page = desks.of(Cast.MAIJA).page();
    Child.whileMotherCalls(page, "Kukka Kaste", "2016");
    page.locator("input[name='guard.knows'][value=unsafe]").check();
    assertThat(page.locator("[name='guard.phone']")).isHidden();
    Child.save(page);

    assertThat(page.getByRole(AriaRole.HEADING, heading("When telling a guardian could be unsafe")))
        .isVisible();
    Axe.finds_nothing(page, "unsafe");
    Picture.of(page, "unsafe-1280");
    page.navigate("/customers");
    assertThat(page.locator("main")).not().containsText("Kukka");
  }

  @Test
  void registering_needs_no_mouse(Desks desks) {
    var desk = desks.of(Cast.MAIJA);
    var page = desk.open("/customers");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(outline(page)).isNotEqualTo("0px");
    page.keyboard().press("/");
    assertThat(page.locator("main .find input[type=search]")).isFocused();
    assertThat(outline(page)).isNotEqualTo("0px");

    page.navigate("/customers/new");
    var keys = page.keyboard();
    tabTo(page, "input[name=source]");
    keys.press("Space");
    tabTo(page, "#name");
    keys.type("Näppärä Sormi");
    tabTo(page, "#birth");
    keys.type("2001");
    tabTo(page, "input[name=reason]");
    keys.press("Space");
    keys.press("Control+Enter");
    assertThat(page.locator("h1")).containsText("Näppärä Sormi");
  }

  /** Forward by Tab alone; every stop shows where it is. */
  private static void tabTo(Page page, String what) {
    for (int stop = 0; stop < 40; stop++) {
      page.keyboard().press("Tab");
      assertThat(outline(page)).as("ring of " + at(page)).isNotEqualTo("0px");
      if ((Boolean) page.evaluate("what => document.activeElement.matches(what)", what)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + what);
  }

  private static String at(Page page) {
    return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 80)");
  }

  /** The ring of the focus: of the element, or of the box of words around a radio. */
  private static String outline(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              const at = document.activeElement;
              const ring = (e) => e && getComputedStyle(e).outlineStyle !== "none"
                ? getComputedStyle(e).outlineWidth : "0px";
              return [at, at.nextElementSibling, at.closest("label"), at.closest(".find, .in-box")]
                .map(ring).find((width) => width !== "0px") ?? "0px";
            }""");
  }

  private static Page.GetByRoleOptions heading(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
