package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.disclosure.Telling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 5, point 8: what it costs to report to social services, and what follows from it. */
@Journey
class ReportJourneyTest {

  @Autowired ApplicationContext register;

  @Test
  void a_report_is_seven_answers_from_the_file_on_and_writes_its_own_line(Desks desks) {
    var stage = new Stage(desks, register);
    var elli = stage.elli();
    var page = stage.maija(elli.address(""));
    var counted = new Counted("report to social services", page);
    counted.follow("#disclosures a[href$='/reports/new']");
    counted.choose("input[name=kind][value=child-protection]");
    counted.type("input[name=municipality]", "Turku");
    counted.choose("input[name=together][value=alone]");
    counted.type("input[name=alone]", "Telling would not be safe");
    counted.type("textarea[name=worry]", Telling.WORRY);
    counted.type("input[name=decided]", "Maija Lehto");
    counted.choose("input[name=way][value=secure-form]");
    counted.follow("#form .btn.solid");
    assertThat(page.locator("main")).containsText(Telling.WORRY);
    counted.costsAtMost(7, 5, 2);
    page.navigate(elli.address("/disclosures"));
    assertThat(page.locator(".rules > li")).hasCount(1);
  }
}
