package fi.tallessa.customer.consents;

import static fi.tallessa.legalbasis.consent.ConsentState.EXPIRED;
import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static fi.tallessa.legalbasis.consent.ConsentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.nightly.TheNight;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody has kept sealed though they took their consent back (GDPR Art. 18): theirs to have
 * a copy of, theirs to let go after all.
 */
@RegisterTest
class KeptSealedTest {

  private static final String SAID = "She wants to try the quiet room";
  private static final String BROUGHT = "Ellin koira.pdf";
  private static final String TYPED = "Helmi told of the new flat";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  @Autowired TransactionTemplate transaction;
  OneFile elli;
  Given given;
  ItemId notes;
  Permit before;
  LocalDate tomorrow;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).notes();
    given.yes(notes);
    elli.postContact(SAID);
    elli.post(
            "/contacts/new/draft",
            "once",
            UUID.randomUUID().toString(),
            "tab",
            UUID.randomUUID().toString(),
            "text",
            TYPED)
        .andExpect(status().isSeeOther());
    new Bringing(elli).send(BROUGHT, Made.pdf("Elli drew the dog"));
    before = elli.in(permit -> permit);
    tomorrow = before.visit().today().plusDays(1);
    elli.freeze();
  }

  @Test
  void gdpr_15_what_lies_sealed_is_in_their_own_copy_and_in_no_page() throws Exception {
    takenBack("keep");
    assertThat(copied()).contains(SAID, TYPED).anyMatch(line -> line.startsWith(BROUGHT));
    for (var page : List.of("/consents", withdrawal())) {
      assertThat(elli.body(page)).doesNotContain(SAID, TYPED);
    }
    lift();
    assertThat(copied()).as("it goes that night").doesNotContain(SAID, TYPED);
    assertThat(elli.body("/timeline")).doesNotContain(SAID);
  }

  @Test
  void gdpr_15_what_was_not_to_be_kept_is_in_no_copy() throws Exception {
    takenBack("erase");
    assertThat(copied()).doesNotContain(SAID, TYPED).noneMatch(line -> line.startsWith(BROUGHT));
  }

  @Test
  void gdpr_18_what_was_typed_and_not_yet_saved_is_kept_with_it_and_goes_with_it()
      throws Exception {
    takenBack("keep");
    nights(tomorrow.plusDays(60));
    assertThat(rows("drafts.form_text")).isOne();
    assertThat(rows("casework.note")).isOne();
    lift();
    nights(tomorrow);
    assertThat(rows("drafts.form_text")).isZero();
    assertThat(rows("casework.note")).isZero();
  }

  @Test
  void gdpr_18_what_was_typed_goes_that_night_where_it_is_not_to_be_kept() throws Exception {
    takenBack("erase");
    nights(tomorrow);
    assertThat(rows("drafts.form_text")).isZero();
  }

  /** Nobody has said anything: the last day alone takes nothing (GDPR Art. 18(2)). */
  @Test
  void gdpr_18_what_ran_out_meanwhile_is_in_their_copy_and_so_is_what_was_typed() {
    TheNight.work(beans, "legalbasis.night.consents", tomorrow.plusYears(6));
    assertThat(copied()).contains(SAID, TYPED);
    assertThat(rows("drafts.form_text")).isOne();
  }

  @Test
  void gdpr_17_a_worker_writes_down_that_it_is_to_go_after_all_in_as_many_steps() throws Exception {
    assertThat(elli.body("/consents")).contains(elli.address(withdrawal()));
    takenBack("keep");
    assertThat(elli.body("/consents"))
        .contains(elli.address(withdrawal()), "lies sealed while the restriction lasts");
    assertThat(elli.body(withdrawal()))
        .contains("Erase what is sealed: Notes", "They may change their mind")
        .doesNotContain("leftover");
    elli.post(withdrawal(), "by", elli.helmi.toString())
        .andExpect(status().isUnprocessableContent());
    for (int press = 0; press < 2; press++) {
      elli.post(withdrawal(), "by", elli.helmi.toString(), "method", "by-phone")
          .andExpect(redirectedUrl(elli.address("/consents")));
    }
    assertThat(elli.body("/consents")).doesNotContain(withdrawal(), "sealed");
    gone();
  }

  @Test
  void gdpr_17_what_ran_out_meanwhile_may_be_let_go_too_on_paper_or_on_the_screen()
      throws Exception {
    var over = tomorrow.plusYears(6);
    TheNight.work(beans, "legalbasis.night.consents", over);
    assertThat(elli.body("/consents"))
        .contains(elli.address(withdrawal()), "lies sealed while the restriction lasts");
    assertThat(elli.body(withdrawal()))
        .contains("The consent has run out", "It need not")
        .doesNotContain("leftover");
    assertThat(elli.handedBody(screen())).contains("The consent has run out: ", "if you say so");
    for (var press : List.of("erase", "keep", "nonsense")) {
      elli.postHanded(screen(), screen(), "leftover", press).andExpect(status().isSeeOther());
    }
    assertThat(copied()).as("nobody has said so").contains(SAID);
    for (int press = 0; press < 2; press++) {
      elli.post(withdrawal(), "by", elli.helmi.toString(), "method", "by-phone")
          .andExpect(redirectedUrl(elli.address("/consents")));
    }
    assertThat(copied()).doesNotContain(SAID, TYPED);
    nights(over);
    assertThat(rows("casework.note")).isZero();
    lift();
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, EXPIRED, WITHDRAWN);
  }

  @Test
  void c7_what_was_let_go_after_all_is_no_second_taking_back_in_their_copy() throws Exception {
    takenBack("keep");
    elli.postHanded(screen(), screen(), "leftover", "after-all");
    var lines =
        transaction.execute(
            status ->
                holdings.stream()
                    .filter(one -> one.describe().name().equals("consents"))
                    .flatMap(one -> one.copy(before).stream())
                    .map(CopyLine::label)
                    .toList());
    assertThat(lines)
        .containsOnlyOnce("legalbasis.consent.state.withdrawn", "legalbasis.consent.not_kept");
  }

  @Test
  void gdpr_17_they_let_it_go_on_the_handed_screen_and_a_second_press_of_keeping_does_not()
      throws Exception {
    takenBack("keep");
    assertThat(elli.handedBody(screen())).contains("Erase what is sealed", "may change your mind");
    for (var press : List.of("erase", "keep", "nonsense")) {
      elli.postHanded(screen(), screen(), "leftover", press).andExpect(status().isSeeOther());
    }
    assertThat(copied()).as("kept as it was").contains(SAID);
    for (int press = 0; press < 2; press++) {
      elli.postHanded(screen(), screen(), "leftover", "after-all")
          .andExpect(redirectedUrl(elli.address(screen())));
    }
    assertThat(elli.handedBody(screen()))
        .contains("The consent is taken back")
        .doesNotContain("Erase what is sealed");
    gone();
  }

  @Test
  void gdpr_17_after_an_ordinary_taking_back_there_is_nothing_to_let_go() throws Exception {
    takenBack("erase");
    elli.postHanded(screen(), screen(), "leftover", "after-all");
    lift();
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
  }

  /** Once, in the chain, from the copy at once, from the register that night, frozen as it is. */
  private void gone() throws Exception {
    assertThat(copied()).doesNotContain(SAID, TYPED);
    nights(tomorrow);
    assertThat(rows("casework.note")).isZero();
    assertThat(rows("drafts.form_text")).isZero();
    lift();
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, WITHDRAWN, WITHDRAWN);
    assertThat(elli.body("/consents/" + notes))
        .contains("It was asked that what was kept sealed is erased, too.", "4 entries")
        .doesNotContain("is not as it was written");
  }

  private void takenBack(String leftover) throws Exception {
    elli.postHanded(screen(), screen(), "leftover", leftover).andExpect(status().isSeeOther());
  }

  private String withdrawal() {
    return "/consents/" + notes + "/withdrawal";
  }

  private String screen() {
    return withdrawal() + "/" + elli.helmi;
  }

  private void lift() {
    transaction.executeWithoutResult(status -> beans.getBean(Restrictions.class).end(before));
  }

  private void nights(LocalDate day) {
    for (var job : List.of("legalbasis.night.consents", "drafts.night.old")) {
      TheNight.work(beans, job, day);
    }
  }

  private List<String> copied() {
    return transaction.execute(
        status ->
            holdings.stream()
                .filter(
                    one ->
                        List.of("notes", "form_drafts", "attachments")
                            .contains(one.describe().name()))
                .flatMap(one -> one.copy(before).stream())
                .map(CopyLine::value)
                .toList());
  }

  private long rows(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(before.subject().value())
        .query(Long.class)
        .single();
  }
}
