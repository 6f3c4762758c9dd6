package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.anonymous.Line;
import fi.tallessa.anonymous.OpenLine;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.WorkerId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever calls without a name is counted while they hang up. */
@Journey
class AnonymousJourneyTest {

  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  @Autowired ApplicationContext register;

  private Line line;

  @BeforeEach
  void aLine(Desks desks) {
    var stage = new Stage(desks, register);
    var today = stage.people().visit(WorkerId.random()).today();
    line = OpenLine.only(register, stage.customers().service(), today);
  }

  @Test
  void a_call_costs_three_taps_of_one_thumb_and_one_more_like_it_one(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/me");
    page.setViewportSize(WIDTH, HEIGHT);
    page.locator(".tabs a[href='/anonymous']").click();
    assertThat(page.locator("h1")).containsText("Anonymous contact");
    assertThat(page.locator("input:not([type=hidden], [type=radio], [type=search]), textarea"))
        .hasCount(0);
    for (var tap : page.locator(".taps fieldset > .picks > .pick:visible").all()) {
      var box = tap.boundingBox();
      assertThat(box.height).as("for a thumb: " + tap.innerText()).isGreaterThan(43.5);
      assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH);
    }
    var counted = new Counted("anonymous contact", page);
    tap(page, counted);
    assertThat(page.locator(".saved")).containsText("phone, bullying, child 10–12");
    counted.costsAtMost(2, 3, 1);
    assertThat(times()).isEqualTo(1);

    var more = new Counted("one more like this", page);
    more.follow(".saved .btn.solid");
    more.costsAtMost(0, 1, 1);
    assertThat(times()).isEqualTo(2);
    page.locator(".saved form[action='/anonymous/undo'] button").click();
    assertThat(page.locator(".saved")).containsText("Taken back");
    assertThat(page.locator("[name=topic][value=bullying]")).isChecked();
    assertThat(times()).isEqualTo(1);
    assertThat(page.url()).doesNotContain("?").doesNotContain("phone");
    page.setViewportSize(1280, 900);
  }

  /**
   * From any page, and with nothing pressed but keys; a page that is loaded again counts nothing.
   */
  @Test
  void keys_alone_count_and_take_back(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/me");
    page.keyboard().press("a");
    page.waitForURL("**/anonymous");
    page.waitForLoadState();
    var counted = new Counted("anonymous contact by keys", page);
    for (var key : new String[] {"p", "2", "w"}) {
      counted.press(key);
    }
    assertThat(page.locator(".saved")).containsText("phone, bullying, child 10–12");
    counted.costsAtMost(0, 0, 3);
    page.keyboard().press("+");
    assertThat(page.locator(".saved")).isVisible();
    page.waitForFunction("() => document.readyState === 'complete'");
    assertThat(times()).isEqualTo(2);
    page.reload();
    assertThat(times()).isEqualTo(2);
    page.keyboard().press("z");
    assertThat(page.locator(".saved")).containsText("Taken back");
    assertThat(times()).isEqualTo(1);
  }

  /** The third tap waits for the service, and what was tapped stays. */
  @Test
  void with_two_lines_nothing_counts_before_whoever_sits_there_chose_theirs(Desks desks) {
    var stage = new Stage(desks, register);
    var today = stage.people().visit(WorkerId.random()).today();
    var other = OpenLine.another(register, stage.customers().service(), today);
    var page = desks.of(Cast.MAIJA).open("/anonymous");
    tap(page, new Counted("anonymous contact without a line", page));
    assertThat(page.locator("#line-problem")).isVisible();
    assertThat(page.locator("[name=topic][value=bullying]")).isChecked();
    assertThat(times()).isZero();
    page.locator("label:has([name=line][value='" + other.id() + "'])").click();
    page.locator("button[name=who][value=from-10]").click();
    assertThat(page.locator(".saved")).containsText("phone, bullying, child 10–12");
    assertThat(page.locator("[name=line][value='" + other.id() + "']").last()).isChecked();
    assertThat(times(other)).isEqualTo(1);
    assertThat(times()).isZero();
  }

  @Test
  void it_works_without_scripts(Desks desks) {
    var page = desks.of(Cast.MAIJA, Desks::withoutScripts).open("/anonymous");
    tap(page, new Counted("anonymous contact without scripts", page));
    assertThat(page.locator(".saved")).containsText("phone, bullying, child 10–12");
    page.reload();
    assertThat(times()).isEqualTo(1);
    page.locator(".saved form[action='/anonymous/undo'] button").click();
    assertThat(page.locator(".saved")).containsText("Taken back");
    assertThat(times()).isZero();
  }

  @Test
  void d17_whoever_gives_a_name_begins_on_an_empty_page_and_nothing_follows(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/anonymous");
    page.locator("label:has([name=channel][value=phone])").click();
    page.locator("label:has([name=topic][value=safety])").click();
    page.locator(".named a").click();
    assertThat(page).hasURL(Pattern.compile(".*/customers/new$"));
    assertThat(page.locator("main input[type=text]").first()).hasValue("");
    assertThat(page.locator("main input:checked")).hasCount(0);
    assertThat(times()).isZero();
  }

  private static void tap(Page page, Counted counted) {
    counted.choose("input[name=channel][value=phone]");
    counted.choose("input[name=topic][value=bullying]");
    counted.follow("button[name=who][value=from-10]");
  }

  private int times() {
    return times(line);
  }

  private int times(Line of) {
    return register
        .getBean(Owner.class)
        .db()
        .sql("select coalesce(sum(times), 0) from anonymous.counter where line_id = ?")
        .param(of.id())
        .query(Integer.class)
        .single();
  }
}
