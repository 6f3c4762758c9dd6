package fi.tallessa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.intake.Coming;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.document.Printed;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Issue 5, point 4: each school the file knows of, whoever told it, is looked for in words (K8).
 */
@RegisterTest
class PlacesTheFileKnowsTest {

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans, "2012-02-14", true);
    new GivenConsents(elli).notes();
  }

  @Test
  void k8_of_an_entry_on_a_consent_who_told_it_now_and_before() throws Exception {
    var school = new GivenConsents(elli).school();
    elli.post(
            "/other/new",
            "text",
            "Absent since August",
            "consent",
            school.toString(),
            "source",
            "professional",
            "organisation",
            "Puolala school",
            "once",
            UUID.randomUUID().toString())
        .andExpect(status().isSeeOther());
    assertThat(looksFor("ConsentedPlaces", "Call Puolala school on Monday")).isTrue();
    var entry = elli.body("/other").replaceAll("(?s).*/other/([0-9a-f-]{36})/.*", "$1");
    elli.post("/other/" + entry, "text", "Absent on Mondays", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(looksFor("ConsentedPlaces", "Call Puolala school on Monday")).isTrue();
    assertThat(looksFor("ConsentedPlaces", "Call the school on Monday")).isFalse();
  }

  @Test
  void k8_of_a_consent_whom_it_names() throws Exception {
    new GivenConsents(elli).told();
    hides("ConsentPlaces", "Samppalinna school");
  }

  @Test
  void k8_of_a_relationship_who_told_why_it_begins() throws Exception {
    elli.writing(
        permit -> {
          var service = beans.getBean(Customers.class).service();
          var today = permit.visit().today();
          var basis = new LegitimateInterest(service, 1, today.plusYears(1), false);
          var told = new Told(Source.PROFESSIONAL, "Kerttuli school", today);
          beans
              .getBean(Relationships.class)
              .begin(
                  permit,
                  service.value(),
                  new Ground(Reason.ASKED_FOR_HELP, told, basis.written(), elli.maija));
          return null;
        });
    hides("RelationshipPlaces", "Kerttuli school");
  }

  @Test
  void k8_of_a_service_what_it_was_called_before_its_name_was_put_right() throws Exception {
    var services = new Services(elli);
    var school = services.begin("school", "Lintulan koulu");
    elli.post(
            "/cooperation/" + school,
            "organisation",
            "Cygnaeus school",
            "why",
            Services.WHY,
            "until",
            "",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    hides("CooperationPlaces", "Lintulan koulu");
    assertThat(looksFor("CooperationPlaces", "Cygnaeus school")).isTrue();
  }

  @Test
  void k8_of_an_intake_who_referred() throws Exception {
    var coming = new Coming(beans);
    var code = coming.referred();
    boolean found =
        coming.in(code, permit -> looker("IntakePlaces").places(permit).in(Coming.SCHOOL));
    assertThat(found).isTrue();
  }

  /** In what a worker reads, on paper, and in what a guardian reads. */
  private void hides(String looker, String school) throws Exception {
    elli.postContact("Went to " + school + " with her");
    assertThat(looksFor(looker, "Call " + school)).isTrue();
    assertThat(elli.body("/timeline")).contains(school);
    elli.protect(null);
    elli.post("/for-guardian/" + elli.helmi + "/release", "reason", "Agreed with the social worker")
        .andExpect(status().isSeeOther());
    var paper = elli.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray();
    for (var read :
        new String[] {
          elli.body("/timeline"),
          new Printed(paper).text(),
          elli.handedBody("/for-guardian/" + elli.helmi + "/screen")
        }) {
      assertThat(read).contains("Went to … with her").doesNotContain(school);
    }
  }

  private boolean looksFor(String looker, String words) {
    return elli.in(permit -> looker(looker).places(permit).in(words));
  }

  private KeepsPlaces looker(String name) {
    return beans.getBeansOfType(KeepsPlaces.class).values().stream()
        .filter(one -> one.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
