package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.Part;
import fi.tallessa.legalbasis.item.TextPart;
import fi.tallessa.legalbasis.item.Tongue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An association starts from nothing without anybody from outside: from the link on the console to
 * the first customer.
 */
@Tag("long")
class EmptyInstallationJourneyTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

  @Test
  void d11_from_the_first_link_past_a_lone_manager_to_the_first_customer() throws Exception {
    try (var empty = EmptyInstallation.started()) {
      var sanna = Beginner.first(empty.browser(), empty.firstLink(), "Sanna Aalto");
      closed(sanna, "Two line managers", "Units and services", "The balancing test");

      saysWhoItIs(sanna);
      addsAServiceInAUnit(sanna);
      addsAGrantAndWhereItIsFor(sanna);
      closesForAWeek(sanna);
      asksForPhotographs(sanna);
      var test = writesATest(sanna);
      aloneNobodyApproves(sanna);
      var heli = invited(empty, sanna, "Heli Koski", "MANAGER");
      var daavid = invited(empty, sanna, "Daavid Holm", "DATA_PROTECTION");
      checksTheTimeLimits(daavid);
      closed(sanna, "The balancing test", "The privacy notice");
      namesNoticeAndCabinet(sanna);
      confirms(sanna, "network", "backup");
      namesTheSupplier(sanna);
      setsTheWaysIn(sanna);

      approves(heli, test);
      sanna.navigate("/setup");
      assertThat(sanna.locator(".lede")).containsText("Customers can be registered.");
      Picture.of(sanna, "setup-first-list-whole");

      var maija = invited(empty, sanna, "Maija Lehto", "WORKER");
      registersAChildOf8(maija);
      assertThat(maija.locator("h1").first()).containsText("Elli Rantala");
      assertThat(maija.locator("main")).containsText("Helmi Rantala");
    }
  }

  /** New customer says what is missing; a manager is led to where it is done. */
  private static void closed(Page manager, String... missing) {
    manager.navigate("/customers/new");
    var note = manager.locator("#closed");
    for (var one : missing) {
      assertThat(note).containsText(one);
    }
    assertThat(note.locator("a[href='/setup']")).isVisible();
    manager.navigate("/setup");
    assertThat(manager.locator(".panel.care li")).containsText(missing);
    Picture.of(manager, "setup-missing-" + missing.length);
  }

  private static Page invited(EmptyInstallation empty, Page manager, String name, String role) {
    manager.navigate("/staff/new");
    manager.fill("input[name=name]", name);
    manager.fill("input[name=userName]", Beginner.userName(name));
    manager.check("input[name=role][value=" + role + "]");
    for (var service : manager.locator("input[name=services]").all()) {
      service.setChecked(role.equals("WORKER"));
    }
    manager.click("#form .btn.solid");
    return Beginner.invited(empty.browser(), manager.locator(".link-made").textContent().strip());
  }

  private static void saysWhoItIs(Page manager) {
    manager.navigate("/setup/controller");
    manager.fill("input[name=name]", "Saaristolyhty ry");
    manager.fill("input[name=address]", "Linnankatu 1, 20100 Turku");
    manager.fill("input[name=contact]", "02 555 0100");
    manager.fill("input[name=personName]", "Daavid Holm");
    manager.fill("input[name=personContact]", "02 555 0101");
    manager.click("#form .btn.solid");
    assertThat(manager.locator("h1")).hasText("Setting up Saaristolyhty ry");
  }

  private static void addsAServiceInAUnit(Page manager) {
    manager.navigate("/setup/units");
    manager.fill("input[name='names.fi']", "Turku");
    manager.click("#form .btn.solid");
    assertThat(manager.locator(".rules li")).hasCount(1);
    manager.navigate("/setup/services");
    manager.selectOption("select[name=unit]", new SelectOption().setLabel("Turku"));
    manager.fill("input[name='names.fi']", "Avoin talo");
    manager.click("#form .btn.solid");
    assertThat(manager.locator(".rules li")).hasCount(1);
  }

  private static void addsAGrantAndWhereItIsFor(Page manager) {
    manager.navigate("/setup/grants");
    manager.fill("input[name=funder]", "STEA");
    manager.fill("input[name=code]", "2026-114");
    manager.fill("input[name=name]", "Lasten avoin talo");
    manager.fill("input[name=from]", "1.1.2026");
    manager.fill("input[name=until]", "31.12.2030");
    manager.click("#form .btn.solid");
    assertThat(manager.locator(".rules li")).containsText("STEA 2026-114");
    manager.navigate("/setup/services");
    manager.locator(".rules a.btn").click();
    manager.check("input[name=grants]");
    manager.fill("[name=municipalities]", "Turku, Pargas");
    manager.click("#form .btn.solid");
    assertThat(manager.locator(".rules li")).containsText("STEA 2026-114");
    assertThat(manager.locator(".rules li")).containsText("Parainen, Turku");
  }

  private static void closesForAWeek(Page manager) {
    manager.navigate("/setup/holidays");
    manager.fill("input[name=name]", "Joulusulku");
    manager.fill("input[name=from]", "23.12.2030");
    manager.fill("input[name=until]", "6.1.2031");
    manager.click("#form .btn.solid");
    assertThat(manager.locator(".rules li")).containsText("Joulusulku");
  }

  private static void asksForPhotographs(Page manager) {
    manager.navigate("/reviews/items/new");
    manager.check("input[name=category][value=photographs]");
    for (var tongue : Tongue.OF_THE_PAGES) {
      for (var part : TextPart.values()) {
        manager.fill("[name='" + part.box(tongue) + "']", "Photographs, " + tongue.name());
      }
    }
    manager.click("#form .btn.solid");
    manager.navigate("/reviews/items");
    assertThat(manager.locator("main")).containsText("Photographs, English");
  }

  private static void checksTheTimeLimits(Page contact) {
    contact.navigate("/setup/deadlines");
    var check = contact.locator("form[action$='/check'] button");
    for (int left = check.count(); left > 0; left--) {
      assertThat(check).hasCount(left);
      check.first().click();
    }
    assertThat(contact.locator(".lede")).containsText("All are checked.");
  }

  private static void namesNoticeAndCabinet(Page manager) {
    manager.navigate("/reviews/notices");
    manager.fill("input[name=number]", "1");
    manager.fill("input[name=from]", "1.1.2026");
    manager.fill("textarea[name=text]", "What we keep, and why.");
    manager.fill("input[name=keptAt]", "Binder 1");
    manager.click("#form .btn.solid");
    manager.navigate("/cabinets/new");
    manager.fill("input[name=number]", "1");
    manager.fill("input[name=place]", "Turku, office");
    manager.click("#form .btn.solid");
    manager.selectOption("select[name=worker]", new SelectOption().setLabel("Heli Koski"));
    manager.click("main form[action$='/keys'] .btn");
  }

  private static void namesTheSupplier(Page manager) {
    manager.navigate("/setup/processor");
    manager.click("label:has([name=who][value=supplier])");
    manager.selectOption("#country", "FI");
    manager.fill("#name", "Koneranta Oy");
    manager.fill("#contact", "palvelu@example.fi");
    manager.fill("#agreed", "1.1.2026");
    manager.click("#form .btn.solid");
    assertThat(manager.locator("main")).containsText("Koneranta Oy, agreement of");
  }

  private static void setsTheWaysIn(Page manager) {
    manager.navigate("/setup/admission");
    manager.fill("[name=networks]", "127.0.0.0/8\n::1");
    manager.fill("[name=pools]", "127.0.0.0/8\n::1");
    manager.fill("[name=phone]", "02 555 0100");
    manager.fill("[name=why]", "One machine");
    manager.click("#form .btn.solid");
    assertThat(manager.locator("main")).containsText("Allowed networks: 2.");
    assertThat(manager.locator("footer")).containsText("Reached by VPN");
  }

  private static void confirms(Page manager, String... what) {
    for (var one : what) {
      manager.navigate("/setup/attested/" + one);
      manager.click("#form .btn.solid");
      assertThat(manager.locator("main")).containsText("Confirmed by Sanna Aalto");
    }
  }

  /** The address of what was written. */
  private static String writesATest(Page manager) {
    manager.navigate("/reviews/balancing");
    manager.locator("a[href$='/new']").first().click();
    for (var part : Part.values()) {
      manager.fill("[name=" + part.field() + "]", "They came to us, and we keep little.");
    }
    manager.fill("[name='impact.0.what']", "A neighbour learns of it.");
    manager.selectOption("[name='impact.0.likelihood']", "2");
    manager.selectOption("[name='impact.0.severity']", "3");
    manager.check("input[name=conclusion][value=MAY]");
    manager.check("input[name=assessment][value=no]");
    manager.click("#form .btn.solid");
    manager.waitForURL(Pattern.compile(".*/reviews/balancing/[0-9a-f-]+/1"));
    return manager.url();
  }

  /** D11: there is no button, and the page says whom to ask. */
  private static void aloneNobodyApproves(Page manager) {
    assertThat(manager.locator("form[action$='/approval']")).hasCount(0);
    assertThat(manager.locator("main")).containsText("Nobody here can approve this yet.");
    assertThat(manager.locator(".note a[href='/staff']")).hasText("Invite somebody");
    Axe.finds_nothing(manager, "a test of the only manager");
    Picture.of(manager, "balancing-alone");
  }

  private static void approves(Page other, String test) {
    other.navigate(test);
    other.click("form[action$='/approval'] .btn.solid");
    assertThat(other.locator(".lede")).containsText("approved by Heli Koski");
  }

  /** The mother has called, and knows. */
  private static void registersAChildOf8(Page worker) {
    worker.navigate("/customers/new");
    assertThat(worker.locator("#closed")).hasCount(0);
    var born = LocalDate.now(Visit.ZONE).minusYears(8).minusMonths(2);
    Child.whileMotherCalls(worker, "Elli Rantala", born.format(TYPED));
    Child.save(worker);
    Child.code(worker);
  }
}
