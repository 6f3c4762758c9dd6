package fi.tallessa.customer.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.journey.Browser;
import fi.tallessa.kernel.Role;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The customer's page as workers use it: read, change in place, verify, meet each other. */
@RegisterTest
class FileJourneyTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Clock clock;
  Enrolled maija;
  OneFile elli;

  @BeforeEach
  void file() {
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    elli = new OneFile(beans, maija.worker());
  }

  @Test
  void a_line_is_changed_in_its_place_and_verified_with_one_click() {
    try (var desk = Browser.desk(port).signIn(maija, clock).open(elli.address(""))) {
      var page = desk.page();
      desk.assertAccessible("customer").picture("customer-1280");
      page.click("#email .do a");
      page.waitForSelector("#email .says form");
      assertThat(page.url()).as("the same page").endsWith(elli.address(""));
      assertThat(page.evaluate("document.activeElement.name")).isEqualTo("value");
      desk.assertAccessible("change in place").picture("customer-change-1280");

      page.fill("#email input[name=value]", "elli@example.fi");
      choose(page, "source", "customer");
      page.click("#email .btn.solid");
      page.waitForURL("**" + elli.address("") + "#email");
      assertThat(page.textContent("#email .says")).contains("elli@example.fi");

      page.click(".together button[value=guardian]");
      page.waitForURL("**" + elli.address("") + "#data");
      assertThat(page.textContent("#data")).doesNotContain("Not yet verified");
      assertThat(elli.now(Field.PHONE).unverified()).isFalse();
    }
  }

  @Test
  void two_windows_one_line_and_nothing_is_lost() {
    var petri = people.enrolled("Petri Niemi", Role.WORKER);
    elli.designate(petri.worker());
    var line = elli.address("/guardians/" + elli.helmi);
    try (var hers = Browser.desk(port).signIn(maija, clock).open(line);
        var his = Browser.desk(port).signIn(petri, clock).open(line)) {
      his.page().fill("textarea[name=safeWay]", "weekdays after 12. No voicemail.");
      his.page().fill("input[name=email]", "helmi@example.fi");
      his.page().click("form.datum .btn.solid");
      his.page().waitForURL("**#guardians");

      hers.page().fill("textarea[name=safeWay]", "weekdays 9 to 15. No voicemail.");
      hers.page().fill("input[name=language]", "suomi");
      hers.page().click("form.datum .btn.solid");
      hers.page().waitForSelector(".versions");
      hers.assertAccessible("conflict").picture("guardian-conflict-1280");
      assertThat(hers.page().textContent(".versions")).contains("after 12", "9 to 15");
      hers.page().check("input[name='chosen.safeWay'][value=written]");
      hers.page().fill("textarea", "weekdays 12 to 15. No voicemail.");
      hers.page().click("main .btn.solid");
      hers.page().waitForURL("**#guardians");
    }
    var now = elli.guardians().getFirst().guardian();
    assertThat(now.safeWay()).isEqualTo("weekdays 12 to 15. No voicemail.");
    assertThat(now.email()).isEqualTo("helmi@example.fi");
    assertThat(now.language()).isEqualTo("suomi");
  }

  @Test
  void without_scripts_everything_works_and_what_was_typed_comes_back() {
    try (var plain = Browser.withoutScripts(port).signIn(maija, clock).open(elli.address(""))) {
      var page = plain.page();
      page.click("#phone .do a");
      page.waitForURL("**" + elli.address("/data/phone"));
      page.fill("input[name=value]", "131052-308T");
      choose(page, "source", "customer");
      page.click("#datum .btn.solid");
      assertThat(page.textContent("#value-problem")).contains("identity code");
      assertThat(page.inputValue("input[name=value]")).isEqualTo("131052-308T");
      page.fill("input[name=value]", "040 555 0123");
      page.click("#datum .btn.solid");
      page.waitForURL("**" + elli.address("") + "#phone");
    }
    assertThat(elli.now(Field.PHONE).value()).isEqualTo("+358405550123");
  }

  @Test
  void every_page_of_a_file_can_be_used_by_everybody() throws Exception {
    elli.post("/data/name", "value", "Elli M Rantala", "source", "mother", "version", "1");
    for (var screen : new Screen[] {Browser::phone, Browser::deskInTheDark}) {
      var petri = people.enrolled("Petri Niemi", Role.WORKER);
      elli.designate(petri.worker());
      try (var browser = screen.open(port).signIn(petri, clock)) {
        var size = browser.page().viewportSize().width;
        for (var path :
            new String[] {
              "",
              "/data/birth",
              "/data/gender",
              "/data/domicile",
              "/data/address",
              "/data/name/history",
              "/data/verification",
              "/guardians/new",
              "/guardians/" + elli.helmi,
              "/guardians/" + elli.helmi + "/awareness"
            }) {
          browser.open(elli.address(path));
          assertThat(browser.page().title()).as(path).startsWith(elli.code.shown());
          browser.assertAccessible(path + " at " + size);
          assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .as(path + " at " + size)
              .isEqualTo(true);
        }
        browser.open(elli.address("")).picture("customer-dark-or-phone-" + size);
        browser.open(elli.address("/guardians/new"));
        browser.page().click("form.datum .btn.solid");
        browser.page().waitForSelector(".problems");
        browser.assertAccessible("guardian refused at " + size).picture("guardian-refused-" + size);
      }
    }
  }

  @Test
  void s25_a_frozen_file_says_what_stays_and_what_can_be_done() {
    elli.in(
        permit ->
            owner
                .db()
                .sql(
                    "insert into access.restriction (subject_id, id, from_at) values (?, ?, now())")
                .params(permit.subject().value(), UUID.randomUUID())
                .update());
    try (var desk = Browser.desk(port).signIn(maija, clock).open(elli.address(""))) {
      desk.assertAccessible("frozen").picture("customer-frozen-1280");
      assertThat(desk.page().textContent("main")).contains("Elli Rantala", OneFile.SAFE_WAY);
    }
  }

  private static void choose(Page page, String name, String value) {
    page.locator("label.pick:has(input[name=" + name + "][value=" + value + "])").click();
  }

  private interface Screen {
    Browser open(int port);
  }
}
