package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Association;
import fi.tallessa.association.Controller;
import fi.tallessa.association.Country;
import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.association.Supplier;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentRecords;
import fi.tallessa.legalbasis.consent.Mandatory;
import fi.tallessa.legalbasis.consent.Told;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.legalbasis.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/**
 * Who gets the data is what the association had said of it when the consent was given, and nothing
 * that the product supposes or that holds today.
 */
@RegisterTest
class RecipientsTest {

  private static final String ASK_ANEW = "Asked before Koneranta Oy came to get the data: ask anew";
  private static final String NOT_KEPT = "What was told was not kept with the answer: ask anew";
  private static final String UNTOLD = "What was told with a consent was not kept";
  private static final String DUTY = "A new supplier gets the data";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  private OneFile elli;
  private Given given;
  private TestItems items;
  private ItemId notes;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new Given(elli);
    items = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER)));
    notes = items.notes();
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
  void s30_the_record_of_a_consent_names_who_got_the_data_when_it_was_said() throws Exception {
    given.yes(notes);
    var before = record(notes);
    var health = items.health();
    supplied("Koneranta Oy");
    given.yes(health);
    assertThat(record(notes)).isEqualTo(before);
    assertThat(written(notes))
        .contains("\"nobody outside the association\"", "\"Finland\"")
        .doesNotContain("Koneranta", "Sweden");
    assertThat(written(health))
        .contains("Koneranta Oy (palvelu@example.fi), which runs the register", "\"Sweden\"");
    owner.db().sql("delete from association.processor").update();
    assertThat(record(notes)).as("it keeps what it was told").isEqualTo(before);
    assertThat(Mandatory.missing(record(notes))).isEmpty();
  }

  @Test
  void s05_the_record_of_a_consent_names_who_we_were_when_it_was_said() throws Exception {
    given.yes(notes);
    var before = record(notes);
    var association = beans.getBean(Association.class);
    var ours = association.said();
    association.say(
        new Association.Said(
            new Controller("Meriviitta ry", "Aurakatu 9, 20100 Turku", "02 555 0999"),
            ours.person(),
            ours.version()));
    try {
      assertThat(record(notes)).isEqualTo(before);
      assertThat(elli.body("/consents/" + notes))
          .contains(ours.controller().address())
          .doesNotContain("Meriviitta", "Aurakatu 9");
    } finally {
      var now = association.said();
      association.say(new Association.Said(ours.controller(), ours.person(), now.version()));
    }
  }

  @Test
  void s30_what_was_asked_before_somebody_came_to_get_the_data_is_asked_anew() throws Exception {
    given.yes(notes);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(ASK_ANEW, DUTY));
    supplied("Koneranta Oy");
    assertThat(elli.body("/consents/" + notes)).contains(ASK_ANEW);
    assertThat(elli.body("")).contains(ASK_ANEW, DUTY);
    assertThat(todo()).contains(DUTY);
    given.yes(notes);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(ASK_ANEW, DUTY));
  }

  @Test
  void s30_nobody_is_asked_anew_for_a_supplier_they_were_told_of_or_for_fewer() throws Exception {
    supplied("Koneranta Oy");
    given.yes(notes);
    said(null);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(DUTY, "ask anew"));
    supplied("Koneranta Oy");
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(DUTY, "ask anew"));
    supplied("Muu Oy");
    assertThat(pages()).anySatisfy(page -> assertThat(page).contains("Asked before Muu Oy came"));
    given.withdraw(notes);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(DUTY, "ask anew"));
  }

  /** Where the data lies is told before the answer, so another country is another thing told. */
  @Test
  void s30_the_same_supplier_in_another_country_is_asked_anew() throws Exception {
    supplied("Koneranta Oy");
    given.yes(notes);
    said(new Supplier("Koneranta Oy", "uusi@example.fi", today().minusDays(1), null), Country.SE);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(DUTY, "ask anew"));
    said(new Supplier("Koneranta Oy", "uusi@example.fi", today().minusDays(1), null), Country.DE);
    assertThat(elli.body("/consents/" + notes)).contains(ASK_ANEW);
    assertThat(todo()).contains(DUTY);
    given.yes(notes);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(DUTY, ASK_ANEW));
  }

  private LocalDate today() {
    return people.visit(elli.maija).today();
  }

  @Test
  void s05_an_answer_that_kept_nothing_of_what_was_told_is_asked_anew() throws Exception {
    given.yes(notes);
    var health = items.health();
    given.yes(health);
    assertThat(pages()).allSatisfy(page -> assertThat(page).doesNotContain(NOT_KEPT, UNTOLD));
    fromBefore(notes);
    assertThat(elli.body("/consents/" + notes)).contains(NOT_KEPT);
    assertThat(elli.body("/consents/" + health)).doesNotContain(NOT_KEPT);
    assertThat(elli.body("")).contains(NOT_KEPT, UNTOLD);
    assertThat(todo()).contains(UNTOLD);
    supplied("Koneranta Oy");
    assertThat(elli.body("/consents/" + notes)).contains(NOT_KEPT).doesNotContain(ASK_ANEW);
    assertThat(todo()).contains(UNTOLD, DUTY);
    given.yes(notes, health);
    assertThat(pages())
        .allSatisfy(page -> assertThat(page).doesNotContain(NOT_KEPT, UNTOLD, DUTY, ASK_ANEW));
  }

  /** As the rows of answers are that were said before what was told was kept. */
  private void fromBefore(ItemId item) {
    owner
        .db()
        .sql(
            "update legalbasis.consent_event set told = false where subject_id = ? and item_id = ?")
        .params(elli.in(permit -> permit.subject().value()), item.value())
        .update();
  }

  @Test
  void s05_what_is_read_before_the_answer_is_what_is_kept_with_it() throws Exception {
    for (var wording : List.of("ordinary", "for-a-child")) {
      var asking = given.asking(notes);
      asking.put("wording", wording);
      var asked = given.asked(asking);
      var read = List.of(words(elli.body(asked)), words(elli.handedBody(asked + "/screen")));
      assertThat(given.status(asked + "/screen", yes())).isEqualTo(303);
      var told = given.consent(notes).answer().orElseThrow().said().told();
      assertThat(told.withdrawal())
          .contains(wording.equals("ordinary") ? "any worker" : "any of us");
      assertThat(read).allSatisfy(page -> assertThat(page).contains(every(told)));
      assertThat(told.deletion())
          .contains(wording.equals("ordinary") ? "and sealed until" : "stay locked up");
      assertThat(words(elli.body(asked))).as("on the slip").contains(every(told));
      assertThat(words(elli.body("/consents/" + notes))).contains(every(told));
    }
  }

  @Test
  void s05_nobody_answers_what_changed_since_they_read_it() throws Exception {
    var asked = given.begun(List.of(notes));
    var boxes = new TreeMap<>(yes());
    boxes.put("told", given.told());
    assertThat(elli.handedBody(asked + "/screen")).contains(given.told());
    supplied("Koneranta Oy");
    var refused = given.post(asked + "/screen", boxes);
    assertThat(refused.andReturn().getResponse().getStatus()).isEqualTo(422);
    assertThat(OneFile.text(refused))
        .contains("has changed since this page was opened", "Koneranta Oy", given.told())
        .containsPattern("value=\"yes\" checked");
    boxes.put("told", "");
    assertThat(given.status(asked + "/screen", boxes)).isEqualTo(422);
    assertThat(given.consent(notes).answer()).isEmpty();
    assertThat(given.status(asked + "/screen", yes())).isEqualTo(303);
    assertThat(record(notes).process().recipients()).startsWith("Koneranta Oy");
  }

  @Test
  void s05_the_receipt_says_what_becomes_of_the_data_at_each_end() throws Exception {
    given.yes(notes);
    var deletion = written(notes).substring(written(notes).indexOf("dpv:StorageDeletion"));
    assertThat(deletion.substring(0, deletion.indexOf('}')))
        .contains(
            "After a no, or when the consent is taken back, declared void or past its last day")
        .contains("out of sight at once and erased the next night")
        .contains("When the customer relationship ends, it is out of sight too, and sealed")
        .contains("until that last day or until the customer’s file is erased")
        .doesNotContain("after the consent ends");
  }

  @Test
  void s05_what_is_the_same_of_all_items_is_read_once_above_them() throws Exception {
    var asked = given.begun(List.of(notes, items.health()));
    for (var page : List.of(elli.body(asked), elli.handedBody(asked + "/screen"))) {
      assertThat(page).containsOnlyOnce("tell any worker: in person, by phone or in writing");
    }
  }

  @Test
  void s05_a_text_in_a_language_the_pages_do_not_speak_needs_an_interpreter() throws Exception {
    ukrainian();
    try {
      var asking = given.asking(notes);
      asking.put("language", "uk");
      var refused = given.post("/consents/new", asking);
      assertThat(refused.andReturn().getResponse().getStatus()).isEqualTo(422);
      assertThat(OneFile.text(refused))
          .contains("Write the interpreter’s name", "id=\"interpreter-problem\"");
      asking.put("interpreter", "Olena Koval");
      assertThat(elli.handedBody(given.asked(asking) + "/screen"))
          .contains("ei kukaan yhdistyksen ulkopuolella");
    } finally {
      noUkrainian();
    }
  }

  private void ukrainian() {
    owner
        .db()
        .sql("insert into legalbasis.consent_language values ('uk', 'Українська', ?, now())")
        .param(elli.maija.value())
        .update();
    var guard = "alter table legalbasis.consent_text %s trigger used_gets_no_text";
    owner.db().sql(guard.formatted("disable")).update();
    owner
        .db()
        .sql(
            """
            insert into legalbasis.consent_text
            select item_id, number, 'uk', title, purpose, without, child_purpose, child_without
            from legalbasis.consent_text where language = 'en' and item_id = ?
            """)
        .param(notes.value())
        .update();
    owner.db().sql(guard.formatted("enable")).update();
  }

  /** Every test sees the same items, so none stays in a language that others do not know. */
  private void noUkrainian() {
    var guard = "alter table legalbasis.consent_text %s trigger used_never_changes";
    owner.db().sql(guard.formatted("disable")).update();
    owner.db().sql("delete from legalbasis.consent_text where language = 'uk'").update();
    owner.db().sql(guard.formatted("enable")).update();
    owner.db().sql("delete from legalbasis.consent_language where code = 'uk'").update();
  }

  /** What somebody reads there: an association may be called anything. */
  private static String words(String page) {
    return HtmlUtils.htmlUnescape(page);
  }

  /** Every word that is kept with an answer, so a field that comes is asked for, too. */
  private static String[] every(Told told) throws ReflectiveOperationException {
    var words = new ArrayList<String>();
    for (var part : Told.class.getRecordComponents()) {
      if (part.getAccessor().invoke(told) instanceof String said) {
        words.add(said);
      }
    }
    var us = told.controller();
    words.addAll(List.of(us.name(), us.address(), us.contact()));
    assertThat(words).hasSize(Told.class.getRecordComponents().length + 2).doesNotContainNull();
    return words.toArray(String[]::new);
  }

  private Map<String, String> yes() {
    return Map.of("paper", "yes", "answer." + notes, "yes", "language", "en");
  }

  private List<String> pages() throws Exception {
    return List.of(elli.body("/consents/" + notes), elli.body(""), todo());
  }

  private String todo() throws Exception {
    var path = MockMvcRequestBuilders.get("/duties").header("Accept-Language", "en");
    return OneFile.text(
        beans.getBean(MockMvc.class).perform(People.as(elli.maija, Role.WORKER, path)));
  }

  private void supplied(String name) {
    var visit = people.visit(people.worker("Sanna Aalto", Role.MANAGER));
    said(new Supplier(name, "palvelu@example.fi", visit.today().minusDays(1), null));
  }

  /** Who runs it from now on. */
  private void said(Supplier supplier) {
    said(supplier, supplier == null ? Country.FI : Country.SE);
  }

  private void said(Supplier supplier, Country country) {
    var visit = people.visit(people.worker("Sanna Aalto", Role.MANAGER));
    var processors = beans.getBean(Processors.class);
    int next = processors.now().map(Processor::number).orElse(0) + 1;
    assertThat(processors.say(new Processor(next, country, supplier, visit.who(), visit.when())))
        .isTrue();
  }

  private ConsentRecord record(ItemId item) {
    return elli.in(permit -> beans.getBean(ConsentRecords.class).of(permit, item)).orElseThrow();
  }

  private String written(ItemId item) {
    return new String(Receipt.of(record(item), Instant.EPOCH).jsonld(), StandardCharsets.UTF_8);
  }
}
