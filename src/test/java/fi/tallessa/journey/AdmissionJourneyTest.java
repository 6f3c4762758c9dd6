package fi.tallessa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fi.tallessa.admission.Ways;
import fi.tallessa.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first door falls shut while somebody is signed in, and opens again. */
@Journey
class AdmissionJourneyTest {

  @Autowired ApplicationContext register;

  @Test
  void s33_whoever_leaves_the_vpn_reads_how_to_come_in_and_goes_on_from_inside(Desks desks) {
    var desk = desks.of(new Stage(desks, register).enrolled(Role.WORKER));
    var page = desk.open("/me");
    try (var _ = new Ways(register).only("192.168.7.0/24")) {
      page.navigate("/me");
      assertThat(page.locator("h1")).hasText("The register does not open from here");
      assertThat(page.locator("body")).not().containsText("Uusi Tulija");
      Looked.at(page, "admission-turned-away");
      desk.watch().forget(); // that it is refused is the answer
    }
    page.navigate("/me");
    assertThat(page.locator("footer")).containsText("Reached");
  }
}
