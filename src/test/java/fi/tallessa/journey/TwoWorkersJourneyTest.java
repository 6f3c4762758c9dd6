package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import org.junit.jupiter.api.Test;

/** Two workers at one file, and the line manager of both. */
@Journey
class TwoWorkersJourneyTest {

  @Test
  void s25_a_designation_opens_a_file_and_its_end_closes_it_at_the_next_click(Desks desks) {
    var code = Child.registered(desks.of(Cast.MAIJA).page(), "Sulo Sade");
    var petri = desks.of(Cast.PETRI);
    assertThat(petri.answer("/customers/" + code).status()).isEqualTo(404);
    var closed = petri.page().locator("main").innerText();
    assertThat(petri.answer("/customers/ZZZ-ZZZ").status()).isEqualTo(404);
    assertThat(petri.page().locator("main").innerText()).isEqualTo(closed);

    var sanna = desks.of(Cast.SANNA).open("/customers/" + code + "/designations");
    var herself = desks.house().worker(Cast.SANNA).toString();
    assertThat(sanna.locator("select[name=worker] option[value='" + herself + "']")).hasCount(0);
    designate(sanna, Cast.PETRI, desks);
    Axe.finds_nothing(sanna, "who may open");
    Picture.of(sanna, "designation-1280");
    petri.open("/customers/" + code);
    assertThat(petri.page().locator("h1")).containsText("Sulo Sade");

    sanna
        .locator("tr", new Page.LocatorOptions().setHasText("Petri Niemi"))
        .locator("form[action$='/end'] button")
        .click();
    petri.page().locator("#data a[href$='/history']").first().click();
    assertThat(petri.page().locator("h1")).containsText("Nothing here that is open to you");
  }

  @Test
  void two_who_change_the_same_field_both_see_both_and_nothing_is_lost(Desks desks) {
    var maija = desks.of(Cast.MAIJA).page();
    var code = Child.registered(maija, "Rauha Räntä");
    var sanna = desks.of(Cast.SANNA).open("/customers/" + code + "/designations");
    designate(sanna, Cast.PETRI, desks);
    var petri = desks.of(Cast.PETRI).open("/customers/" + code + "/data/domicile");
    maija.navigate("/customers/" + code);
    maija.locator("#domicile .do a").first().click();
    say(maija, "Turku", "mother");
    assertThat(maija.locator("#domicile .says")).containsText("Turku");

    say(petri, "Naantali", "mother");
    assertThat(petri.locator("h1")).containsText("Two of you changed the same line");
    assertThat(petri.locator(".versions")).containsText("Turku");
    assertThat(petri.locator(".versions")).containsText("Naantali");
    assertThat(petri.locator(".versions")).containsText("Maija Lehto");
    Axe.finds_nothing(petri, "two versions");
    Picture.of(petri, "conflict-1280");
    petri.locator("input[name=chosen][value=mine]").check();
    petri.locator("button[name=take][value=chosen]").click();
    assertThat(petri.locator("#domicile .says")).containsText("Naantali");
    petri.locator("#domicile a[href$='/history']").click();
    assertThat(petri.locator("main table")).containsText("Turku");
    Picture.of(petri, "history-1280");
  }

  @Test
  void two_who_change_different_fields_lose_nothing(Desks desks) {
    var maija = desks.of(Cast.MAIJA);
    var code = Child.registered(maija.page(), "Ilo Ilta");
    var other = maija.tab();
    other.navigate("/customers/" + code + "/data/email");
    maija.open("/customers/" + code + "/data/phone");
    maija.page().locator("form#datum [name=organisation]").fill("Koulu");
    say(maija.page(), "050 555 0199", "professional");
    say(other, "ilo@example.org", "customer");
    assertThat(other.locator("#phone .says")).containsText("050 555 0199");
    assertThat(other.locator("#email .says")).containsText("ilo@example.org");

    other.locator("form.together button").first().click();
    assertThat(other.locator("form.together")).hasCount(0);
    assertThat(other.locator("#phone")).containsText("customer");
  }

  @Test
  void s25_a_manager_opens_with_a_reason_which_the_worker_reads(Desks desks) {
    var maija = desks.of(Cast.MAIJA);
    var code = Child.registered(maija.page(), "Aamu Aurinko");
    var sanna = desks.of(Cast.SANNA).open("/customers/" + code);
    assertThat(sanna.locator("h1")).containsText("Say why you open");
    sanna.locator("form[action$='/openings'] .btn.solid").click();
    assertThat(sanna.locator(".note.problems")).isVisible();
    Axe.finds_nothing(sanna, "reason missing");
    sanna.locator("[name=reason]").fill("Maija on sairaana ja äiti soitti.");
    sanna.locator("form[action$='/openings'] .btn.solid").click();
    assertThat(sanna.locator("h1")).containsText("Aamu Aurinko");

    var looks = maija.open("/customers/" + code + "/looks");
    assertThat(looks.locator("main")).containsText("Sanna Aalto");
    assertThat(looks.locator("main")).containsText("Maija on sairaana ja äiti soitti.");
    Axe.finds_nothing(looks, "who has looked");
    Picture.of(looks, "log-1280");
    sanna.navigate("/reviews/looks");
    assertThat(sanna.locator("main")).containsText(code);
    assertThat(sanna.locator("main")).not().containsText("Aamu Aurinko");
  }

  @Test
  void a_guardian_is_added_and_changed(Desks desks) {
    var maija = desks.of(Cast.MAIJA);
    var code = Child.registered(maija.page(), "Lilja Lampi");
    var page = maija.open("/customers/" + code + "/guardians/new");
    page.locator("main form.datum .btn.solid").click();
    assertThat(page.locator(".note.problems")).isFocused();
    Axe.finds_nothing(page, "guardian with problems");
    page.locator("[name=name]").fill("Lauri Lampi");
    page.locator("[name=role][value=father]").check();
    page.locator("[name=phone]").fill("040 555 0177");
    page.locator("[name=source][value=mother]").check();
    page.locator("main form.datum .btn.solid").click();
    page.locator("[name=custody]").first().check();
    page.locator("[name=evidence]").first().check();
    page.locator("main form.datum .btn.solid").click();
    assertThat(page.locator("#guardians")).containsText("Lauri Lampi");
    page.locator("#guardians section", new Page.LocatorOptions().setHasText("Lauri Lampi"))
        .locator("a", new Locator.LocatorOptions().setHasText("Change"))
        .first()
        .click();
    page.locator("[name=safeWay]").fill("Vain iltaisin");
    page.locator("main form.datum .btn.solid").click();
    assertThat(page.locator("#guardians")).containsText("Vain iltaisin");
  }

  private static void designate(Page page, Cast one, Desks desks) {
    page.locator("select[name=worker]").selectOption(desks.house().worker(one).toString());
    page.locator("form[action$='/designations'] .btn.solid").click();
    assertThat(page.locator("table", new Page.LocatorOptions().setHasText(one.fullName())))
        .isVisible();
  }

  private static void say(Page page, String value, String source) {
    page.locator("form#datum [name=value]").fill(value);
    page.locator("form#datum [name=source][value=" + source + "]").check();
    page.locator("form#datum .btn.solid").click();
  }
}
