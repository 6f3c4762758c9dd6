package fi.tallessa.customer.consents;

import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.RENEWED;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static fi.tallessa.legalbasis.consent.ConsentState.TERMINATED;
import static fi.tallessa.legalbasis.consent.ConsentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.EndedByUs;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A consent is taken back at any time, whatever else of the file is shut (GDPR Art. 7(3)). */
@RegisterTest
class TakingBackTest {

  /** What nobody needs to know of somebody to take their consent back. */
  private static final String[] DATA = {
    "Elli", "Helmi", "Rantala", "0405550142", "Puolala", "Turku", OneFile.SAFE_WAY
  };

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired List<NightJob> nights;
  WorkerId sanna;
  OneFile elli;
  Given given;
  ItemId notes;
  Permit before;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(sanna)).notes();
    given.yes(notes);
    before = elli.in(permit -> permit);
  }

  @Test
  void gdpr_7_3_a_worker_takes_it_back_in_a_frozen_file_and_sees_nothing_else_of_it()
      throws Exception {
    elli.freeze();
    assertThat(OneFile.text(elli.get("").andExpect(status().isLocked())))
        .contains("href=\"" + elli.address("/consents") + "\"");
    for (var page : List.of("/consents", withdrawal())) {
      assertThat(OneFile.text(elli.get(page).andExpect(status().isOk())))
          .contains("Notes", "Stored only")
          .doesNotContain(DATA);
    }
    assertThat(elli.body("/consents")).contains(elli.address(withdrawal()));
    elli.post(withdrawal(), "by", helmi(), "method", "by-phone", "leftover", "erase")
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(elli.address("/consents")));
    assertThat(elli.body("/consents")).doesNotContain(withdrawal());
    for (var shut : List.of("/consents/" + notes, "/consents/new", "/data/phone", "/timeline")) {
      elli.get(shut).andExpect(status().isLocked());
    }
    lift();
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
  }

  /** Whoever takes a consent back takes the proof of it home the same day. */
  @Test
  void c7_the_receipt_of_a_withdrawal_is_had_in_a_frozen_file_by_worker_and_line_manager()
      throws Exception {
    elli.freeze();
    elli.post(withdrawal(), "by", helmi(), "method", "by-phone", "leftover", "erase")
        .andExpect(redirectedUrl(elli.address("/consents")));
    assertThat(elli.body("/consents")).contains("href=\"" + elli.address(receipt()) + "\"");
    assertThat(paper(elli.get(receipt())))
        .contains("Notes purpose in en", "A guardian", elli.code.shown())
        .doesNotContain(DATA)
        .doesNotContain("Sanna", "Maija");
    assertThat(paper(elli.getAs(sanna, Role.MANAGER, receipt()))).contains("A guardian");
    assertThat(elli.body("/consents/" + notes + "/record.jsonld"))
        .contains("dpv:ConsentWithdrawn")
        .doesNotContain("Elli", "Helmi", "Rantala");
    elli.getAs(people.worker(Role.WORKER), Role.WORKER, receipt()).andExpect(status().isNotFound());
    elli.getAs(people.worker(Role.MANAGER), Role.MANAGER, receipt())
        .andExpect(status().isNotFound());
  }

  @Test
  void gdpr_7_3_a_line_manager_does_and_nobody_who_has_nothing_to_do_with_it() throws Exception {
    elli.freeze();
    var celia = people.worker(Role.WORKER);
    elli.getAs(celia, Role.WORKER, "/consents").andExpect(status().isNotFound());
    elli.getAs(people.worker(Role.MANAGER), Role.MANAGER, "/consents")
        .andExpect(status().isNotFound());
    assertThat(OneFile.text(elli.getAs(sanna, Role.MANAGER, "").andExpect(status().isLocked())))
        .contains(elli.address("/consents"));
    assertThat(
            OneFile.text(elli.getAs(sanna, Role.MANAGER, withdrawal()).andExpect(status().isOk())))
        .contains("Mother")
        .doesNotContain(DATA);
    asManager(withdrawal(), "by", helmi(), "method", "by-phone", "leftover", "keep")
        .andExpect(status().isSeeOther());
    lift();
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
    assertThat(given.consent(notes).last().orElseThrow().said().circumstances().by())
        .containsExactly("Helmi Rantala");
  }

  @Test
  void gdpr_18_what_becomes_of_the_rest_is_said_in_a_frozen_file_and_chosen_for_nobody()
      throws Exception {
    elli.freeze();
    assertThat(
            OneFile.text(
                elli.post(withdrawal(), "by", helmi(), "method", "by-phone")
                    .andExpect(status().isUnprocessableContent())))
        .contains("id=\"leftover-problem\"", "value=\"by-phone\" checked")
        .doesNotContain("value=\"keep\" checked", "value=\"erase\" checked");
    assertThat(withoutUs(elli.handedBody(screen())))
        .contains("Take back and erase", "Take back and keep sealed", "while the restriction lasts")
        .contains("Mother")
        .doesNotContain(DATA);
    elli.postHanded(screen(), screen()).andExpect(redirectedUrl(elli.address(screen())));
    elli.postHanded(screen(), screen(), "leftover", "nonsense");
    assertThat(standing()).isOne();
  }

  @Test
  void gdpr_18_what_they_need_is_kept_on_the_handed_screen_until_the_night_after_the_restriction()
      throws Exception {
    elli.freeze();
    elli.postHanded(screen(), screen(), "leftover", "keep").andExpect(status().isSeeOther());
    elli.postHanded(screen(), screen(), "leftover", "erase").andExpect(status().isSeeOther());
    assertThat(standing()).isZero();
    assertThat(elli.handedBody(screen())).contains("The consent is taken back");
    night();
    assertThat(cleared()).as("sealed, while the restriction lasts").isZero();
    lift();
    night();
    assertThat(cleared()).isOne();
  }

  @Test
  void gdpr_18_what_they_need_is_kept_though_the_consent_was_renewed_that_day() throws Exception {
    given.yes(notes);
    keptUntilLifted(REQUESTED, GIVEN, RENEWED, WITHDRAWN);
  }

  @Test
  void gdpr_18_what_they_need_is_kept_though_a_new_yes_woke_the_consent_that_day()
      throws Exception {
    elli.writing(permit -> beans.getBean(EndedByUs.class).workOver(permit));
    given.yes(notes);
    keptUntilLifted(REQUESTED, GIVEN, TERMINATED, REQUESTED, GIVEN, WITHDRAWN);
  }

  private void keptUntilLifted(ConsentState... states) throws Exception {
    elli.freeze();
    elli.postHanded(screen(), screen(), "leftover", "keep").andExpect(status().isSeeOther());
    night();
    assertThat(cleared()).as("after none of its events").isZero();
    lift();
    assertThat(given.states(notes)).containsExactly(states);
    night();
    assertThat(cleared()).as("after the yes of that day and after the end").isEqualTo(2);
  }

  @Test
  void gdpr_18_what_they_do_not_need_goes_that_night_though_the_file_is_frozen() throws Exception {
    elli.freeze();
    elli.postHanded(screen(), screen(), "leftover", "erase").andExpect(status().isSeeOther());
    night();
    assertThat(cleared()).isOne();
  }

  @Test
  void gdpr_18_nobody_has_anything_kept_where_nothing_is_restricted() throws Exception {
    assertThat(elli.body(withdrawal())).contains("Helmi Rantala").doesNotContain("leftover");
    elli.post(withdrawal(), "by", helmi(), "method", "by-phone", "leftover", "keep")
        .andExpect(redirectedUrl(elli.address("#consents")));
    elli.freeze();
    night();
    assertThat(cleared()).isOne();
  }

  @Test
  void gdpr_7_3_a_file_that_waits_for_a_guardian_lets_consents_be_taken_back() throws Exception {
    var teen = new OneFile(beans, "2010", false);
    var theirs = new Given(teen);
    theirs.said(theirs.byTheYoungPerson(notes), Map.of(notes, "yes"));
    teen.post("/data/birth", "value", "2018", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(teen.get("").andExpect(status().isLocked())))
        .contains(teen.address("/consents"));
    assertThat(teen.body("/consents")).contains(teen.address(withdrawal())).doesNotContain(DATA);
    assertThat(teen.body(withdrawal())).doesNotContain(DATA).doesNotContain("leftover");
    var screen = withdrawal() + "/" + teen.helmi;
    assertThat(withoutUs(teen.handedBody(screen))).contains("Mother").doesNotContain(DATA);
    teen.postHanded(screen, screen).andExpect(status().isSeeOther());
    assertThat(teen.body("/consents")).doesNotContain(withdrawal());
    assertThat(paper(teen.get(receipt()))).contains(teen.code.shown()).doesNotContain(DATA);
    teen.get("/consents/" + notes).andExpect(status().isLocked());
  }

  /** The association's own address is in the customer's town. */
  private static String withoutUs(String page) {
    assertThat(page).contains("Linnankatu 1, 20100 Turku");
    return page.replace("Linnankatu 1, 20100 Turku", "");
  }

  private String receipt() {
    return "/consents/" + notes + "/receipt.pdf";
  }

  private static String paper(ResultActions answer) throws Exception {
    var pdf = answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    return new Printed(pdf).text().replace("20100 Turku", "");
  }

  private String withdrawal() {
    return "/consents/" + notes + "/withdrawal";
  }

  private String screen() {
    return withdrawal() + "/" + elli.helmi;
  }

  private String helmi() {
    return elli.helmi.toString();
  }

  private ResultActions asManager(String path, String... pairs) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), path, pairs);
  }

  private void lift() {
    beans
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> beans.getBean(Restrictions.class).end(before));
  }

  private void night() {
    var visit = people.visit(elli.maija);
    nights.stream()
        .filter(job -> job.code().equals("legalbasis.night.consents"))
        .forEach(job -> job.run(Night.of(visit.today().plusDays(1), visit.when())));
  }

  private long standing() {
    return count(
        "legalbasis.consent_event",
        "number = 2 and not exists (select from legalbasis"
            + ".consent_event later where later.subject_id = it.subject_id and later.number > 2)");
  }

  private long cleared() {
    return count("legalbasis.consent_clearing", "true");
  }

  private long count(String table, String which) {
    return owner
        .db()
        .sql(
            "select count(*) from "
                + table
                + " it join access.file using (subject_id)"
                + " where code = ? and "
                + which)
        .param(elli.code.value())
        .query(Long.class)
        .single();
  }
}
