package fi.tallessa.customer.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.ModelAndView;

/** A receipt goes home with whoever answered (S6, C7). */
@RegisterTest
class ReceiptGivingTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc pages;
  @Autowired People people;
  @Autowired Owner owner;
  private OneFile elli;
  private ItemId notes;
  private ItemId health;
  private ItemId school;

  @BeforeEach
  void helmiSaidYes() throws Exception {
    elli = new OneFile(beans);
    var items = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER)));
    notes = items.notes();
    health = items.health();
    school = items.school();
    new Given(elli).yes(notes);
  }

  @Test
  void s06_the_paper_says_what_was_agreed_and_names_nobody() throws Exception {
    var answer = file(notes, "receipt.pdf", elli.maija);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getHeader("Content-Disposition"))
        .matches("attachment; filename=\"" + elli.code.shown() + "-[0-9a-f-]{36}\\.pdf\"");
    var paper = new Printed(answer.getContentAsByteArray());
    assertThat(paper.text())
        .contains("Notes purpose in en", "Yes.", "A guardian", "The association", elli.code.shown())
        .doesNotContain("Helmi", "Rantala", "Elli", "Maija", "Lehto");
    assertThat(paper.untagged()).isEmpty();
  }

  @Test
  void c7_the_record_for_machines_names_nobody_either() throws Exception {
    var answer = file(notes, "record.jsonld", elli.maija);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("application/ld+json");
    assertThat(answer.getHeader("Content-Disposition")).endsWith(".jsonld\"");
    assertThat(answer.getContentAsString())
        .contains("dpv:ConsentReceipt", "dpv:ConsentGiven", "dpv:GuardianOfDataSubject")
        .doesNotContain("Helmi", "Rantala", "Elli", "Maija", "Lehto");
  }

  @Test
  void s20_the_record_says_to_be_signed_until_the_paper_lies_in_its_place() throws Exception {
    var given = new Given(elli);
    var asked = given.yes(health);
    assertThat(record(health))
        .contains("to be signed", "dpv:ConsentRequested")
        .doesNotContain("dpv:ConsentGiven", "dpv:ExplicitlyExpressedConsent");
    assertThat(record(notes))
        .as("what need not be explicit was said on the screen already")
        .contains("to be signed", "dpv:ConsentGiven");
    var free = new InCabinets(beans, elli.visit(elli.maija)).free();
    assertThat(given.status(asked + "/place", Given.boxes(free))).isEqualTo(303);
    assertThat(record(health))
        .contains("dpv:ConsentGiven", "dpv:ExplicitlyExpressedConsent")
        .doesNotContain("to be signed");
  }

  private String record(ItemId item) throws Exception {
    return file(item, "record.jsonld", elli.maija).getContentAsString();
  }

  @Test
  void c7_two_who_decide_together_are_two_on_the_paper_and_in_the_record() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    var asking = new Given(elli).asking(notes);
    asking.put("decider", "young-person-with-guardian");
    asking.put("why", "Does not yet see what it means");
    new Given(elli).said(asking, Map.of(notes, "yes"));
    assertThat(paper(notes)).contains("Yes. The customer and a guardian,");
    assertThat(record(notes))
        .containsSubsequence(
            "dpv:hasConsentStatus",
            "dpv:isIndicatedBy",
            "dpv:DataController",
            "dpv:isIndicatedBy",
            "dpv:DataSubject",
            elli.code.shown(),
            "dpv:GuardianOfDataSubject")
        .doesNotContain("Helmi", "Rantala", "Elli");
  }

  @Test
  void c7_two_guardians_are_two_on_the_paper_and_in_the_record() throws Exception {
    var asking = new Given(elli).asking(health);
    asking.put("custody", "both");
    asking.put("guardian." + elli.father(), "yes");
    new Given(elli).said(asking, Map.of(health, "yes"));
    assertThat(paper(health)).contains("Yes. The guardians together,");
    assertThat(record(health).split("dpv:GuardianOfDataSubject", -1)).hasSize(1 + 2);
  }

  @Test
  void s06_what_was_only_asked_says_so_in_the_language_it_was_asked_in() throws Exception {
    var asking = new Given(elli).asking(health);
    asking.put("language", "sv");
    var asked = new Given(elli).asked(asking);
    for (var state : List.of(ConsentState.REQUESTED, ConsentState.DEFERRED)) {
      assertThat(new Given(elli).consent(health).state()).contains(state);
      assertThat(paper(health))
          .contains("Health purpose in sv", "Ingen har ännu svarat", "version 7 av")
          .doesNotContain("null", "Health purpose in fi", "Före svaret");
      assertThat(record(health))
          .containsSubsequence("dpv:PrivacyNotice", "spdx:checksum", "\"7\"", "dpv:ConsentNotice")
          .contains("\"dct:language\" : \"sv\"")
          .doesNotContain("dpv:GuardianOfDataSubject");
      if (state == ConsentState.REQUESTED) {
        new Given(elli).status(asked + "/screen/later", Map.of("language", "sv"));
      }
    }
  }

  @Test
  void k8_which_school_it_is_stands_in_no_receipt_while_the_address_is_protected()
      throws Exception {
    new Given(elli).yes(school);
    assertThat(record(school)).contains("Puolala school");
    elli.protect(null);
    assertThat(record(school))
        .contains("a school whose name is left out here")
        .doesNotContain("Puolala");
    assertThat(paper(school)).doesNotContain("Puolala");
  }

  private String paper(ItemId item) throws Exception {
    var answer = file(item, "receipt.pdf", elli.maija);
    return new Printed(answer.getContentAsByteArray()).text().replaceAll("\\s+", " ");
  }

  @Test
  void k11_a_record_whose_school_is_protected_while_it_is_made_is_asked_for_anew()
      throws Exception {
    new Given(elli).yes(school);
    var before = sent(made());
    assertThat(before.getContentType()).isEqualTo("application/ld+json");
    assertThat(before.getContentAsString()).contains("Puolala");
    var made = made();
    elli.protect(null);
    var after = sent(made);
    assertThat(after.getStatus()).isEqualTo(303);
    assertThat(after.getHeader("Location")).isEqualTo("/asked");
    assertThat(after.getContentAsByteArray()).isEmpty();
    assertThat(sent(made()).getContentAsString())
        .contains(elli.code.shown())
        .doesNotContain("Puolala");
  }

  /** All of it was read and committed; nothing is sent. */
  private ModelAndView made() {
    return beans
        .getBean(ReceiptController.class)
        .record(elli.code, school.toString(), elli.visit(elli.maija));
  }

  private static MockHttpServletResponse sent(ModelAndView made) throws Exception {
    var answer = new MockHttpServletResponse();
    made.getView().render(Map.of(), new MockHttpServletRequest("GET", "/asked"), answer);
    return answer;
  }

  @Test
  void s06_handing_it_out_is_a_line_in_the_log() throws Exception {
    file(notes, "receipt.pdf", elli.maija);
    file(notes, "record.jsonld", elli.maija);
    assertThat(
            owner
                .db()
                .sql("select count(*) from audit.access_log where action = ? and worker_id = ?")
                .params("customer.receipt.give", elli.maija.value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  /** Nothing else is printed of what may only be kept; this names nobody and is theirs. */
  @Test
  void art7_the_proof_goes_home_also_while_the_data_may_only_be_kept() throws Exception {
    elli.freeze();
    elli.getAs(elli.maija, Role.WORKER, "/print/file.pdf").andExpect(status().isLocked());
    assertThat(paper(notes)).contains("Yes.").doesNotContain("Helmi", "Elli");
    assertThat(file(notes, "record.jsonld", elli.maija).getStatus()).isEqualTo(200);
    assertThat(elli.lines("customer.receipt.give")).isEqualTo(2);
  }

  @Test
  void what_nobody_was_asked_for_has_no_receipt() throws Exception {
    assertThat(file(health, "receipt.pdf", elli.maija).getStatus()).isEqualTo(404);
    assertThat(file(ItemId.random(), "record.jsonld", elli.maija).getStatus()).isEqualTo(404);
  }

  @Test
  void s25_whoever_may_not_open_the_file_gets_no_receipt() throws Exception {
    var celia = people.worker("Celia Berg", Role.WORKER);
    assertThat(file(notes, "receipt.pdf", celia).getStatus()).isEqualTo(404);
    assertThat(file(notes, "record.jsonld", celia).getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse file(ItemId item, String name, WorkerId who) throws Exception {
    var path = elli.address("/consents/" + item + "/" + name);
    return pages.perform(People.as(who, Role.WORKER, get(path))).andReturn().getResponse();
  }
}
