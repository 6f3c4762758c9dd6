package fi.tallessa.customer.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

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

  @BeforeEach
  void helmiSaidYes() throws Exception {
    elli = new OneFile(beans);
    var items = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER)));
    notes = items.notes();
    health = items.health();
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
