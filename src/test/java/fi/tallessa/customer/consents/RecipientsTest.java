package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Country;
import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.association.Supplier;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.consent.ConsentRecords;
import fi.tallessa.legalbasis.consent.Mandatory;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.legalbasis.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who gets the data is what the association said of it, and nothing that the product supposes. */
@RegisterTest
class RecipientsTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  private OneFile elli;
  private Given given;
  private ItemId notes;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER))).notes();
  }

  @AfterEach
  void nobodyHasSaid() {
    owner.db().sql("delete from association.processor").update();
  }

  @Test
  void c1_nobody_is_asked_before_the_association_said_who_runs_the_register() throws Exception {
    owner.db().sql("delete from association.processor").update();
    var refused = given.post("/consents/new", given.asking(notes)).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("has not told who runs the register");
    assertThat(given.consent(notes).events()).isEmpty();
  }

  @Test
  void gdpr_28_nobody_is_asked_once_the_agreement_with_the_supplier_is_over() throws Exception {
    var visit = people.visit(people.worker("Sanna Aalto", Role.MANAGER));
    var yesterday = visit.today().minusDays(1);
    var supplier = new Supplier("Koneranta Oy", "palvelu@example.fi", yesterday, yesterday);
    beans
        .getBean(Processors.class)
        .say(new Processor(2, Country.SE, supplier, visit.who(), visit.when()));
    var refused = given.post("/consents/new", given.asking(notes)).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("the agreement with whoever runs");
    assertThat(given.consent(notes).events()).isEmpty();
  }

  @Test
  void c1_a_record_without_it_misses_both_fields() throws Exception {
    given.yes(notes);
    assertThat(Mandatory.missing(elli.in(permit -> records().of(permit, notes)).orElseThrow()))
        .doesNotContain(Mandatory.RECIPIENTS, Mandatory.PROCESSING_LOCATION);
    owner.db().sql("delete from association.processor").update();
    assertThat(Mandatory.missing(elli.in(permit -> records().of(permit, notes)).orElseThrow()))
        .contains(Mandatory.RECIPIENTS, Mandatory.PROCESSING_LOCATION);
  }

  @Test
  void s30_the_receipt_names_the_supplier_and_the_country() throws Exception {
    given.yes(notes);
    var visit = people.visit(people.worker("Sanna Aalto", Role.MANAGER));
    var supplier =
        new Supplier("Koneranta Oy", "palvelu@example.fi", visit.today().minusDays(1), null);
    assertThat(
            beans
                .getBean(Processors.class)
                .say(new Processor(2, Country.SE, supplier, visit.who(), visit.when())))
        .isTrue();
    var receipt =
        elli.in(
            permit ->
                Receipt.of(records().of(permit, notes).orElseThrow(), permit.visit().when())
                    .jsonld());
    assertThat(new String(receipt, StandardCharsets.UTF_8))
        .contains("Koneranta Oy (palvelu@example.fi), which runs the register", "\"Sweden\"");
  }

  @Test
  void s05_the_receipt_says_what_becomes_of_the_data_at_each_end() throws Exception {
    given.yes(notes);
    String receipt =
        elli.in(
            permit ->
                new String(
                    Receipt.of(records().of(permit, notes).orElseThrow(), permit.visit().when())
                        .jsonld(),
                    StandardCharsets.UTF_8));
    var deletion = receipt.substring(receipt.indexOf("dpv:StorageDeletion"));
    assertThat(deletion.substring(0, deletion.indexOf('}')))
        .contains("taken back, answered with no, declared void or past its last day")
        .contains("out of sight at once and erased in the night after")
        .contains("when the customer relationship ends, it is out of sight at once and lies sealed")
        .contains("until the consent’s last day at most", "the customer’s file is erased")
        .doesNotContain("after the consent ends");
  }

  private ConsentRecords records() {
    return beans.getBean(ConsentRecords.class);
  }
}
