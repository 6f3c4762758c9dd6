package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.consent.EndedByUs;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.nightly.TheNight;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A renewal to a text that covers less erases what falls out of it: everybody is told before, and
 * the history tells it after (S14, S20).
 */
@RegisterTest
class NarrowerTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  Given given;
  ItemId item;

  /**
   * The first version covers health and other things, the second other things, the third health.
   */
  @BeforeEach
  void twoEntriesOfHealth() throws Exception {
    elli = new OneFile(beans);
    given = new Given(elli);
    item = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).narrowing();
    var until = elli.visit(elli.maija).today().plusMonths(6);
    new GivenConsents(elli).given(item, until);
    for (var text : new String[] {"Peanut allergy", "Asthma"}) {
      var once = UUID.randomUUID().toString();
      elli.post("/health/new", "text", text, "source", "mother", "once", once);
    }
    var once = UUID.randomUUID().toString();
    elli.post("/other/new", "text", "Likes to draw", "source", "mother", "once", once);
    assertThat(rows("customer.health_entry")).isEqualTo(2);
    assertThat(rows("customer.other_information")).isEqualTo(1);
  }

  @Test
  void s20_before_a_narrower_renewal_the_pages_say_how_much_of_what_will_go_and_after_it_what_went()
      throws Exception {
    var asked = given.asked(given.asking(item));
    assertThat(elli.body(asked))
        .contains("A yes to this text erases the next night what it no longer covers")
        .contains("Other information: 1 entry")
        .doesNotContain("Health: 2 entries");
    assertThat(given.consent(item).state()).as("nothing was done yet").isPresent();
    assertThat(rows("customer.other_information")).isEqualTo(1);
    given.signed(item);
    night();
    assertThat(rows("customer.other_information")).isZero();
    assertThat(rows("customer.health_entry")).isEqualTo(2);
    assertThat(elli.body("/consents/" + item))
        .contains("Erased in the night", "Other information: 1 entry")
        .doesNotContain("Health: 2 entries");
  }

  @Test
  void s20_how_much_of_health_goes_or_went_is_not_told_without_the_right_to_it() throws Exception {
    item = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).withoutHealth();
    new GivenConsents(elli).given(item, elli.visit(elli.maija).today().plusMonths(6));
    once("health", "Hazelnuts");
    var petri = elli.colleague("Petri Niemi");
    var asked = given.asked(given.asking(item));
    assertThat(elli.body(asked))
        .contains("Health: 1 entry")
        .doesNotContain("may erase health information too");
    var seen = OneFile.text(elli.getAs(petri, Role.WORKER, asked));
    assertThat(seen).contains("may erase health information too").doesNotContain("Health: 1 entry");
    owner.db().sql("delete from customer.health_entry").update();
    assertThat(plain(OneFile.text(elli.getAs(petri, Role.WORKER, asked))))
        .as("nor whether there is any")
        .isEqualTo(plain(seen));
    once("health", "Hazelnuts");
    given.signed(item);
    night();
    assertThat(elli.body("/consents/" + item))
        .contains("Health: 1 entry")
        .doesNotContain("Whether health information was erased");
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/consents/" + item)))
        .contains("Whether health information was erased is not said here")
        .doesNotContain("Health: 1 entry");
  }

  private void once(String store, String text) throws Exception {
    var once = UUID.randomUUID().toString();
    elli.post(
            "/" + store + "/new",
            "text",
            text,
            "source",
            "mother",
            "once",
            once,
            "consent",
            item + "")
        .andExpect(status().isSeeOther());
  }

  @Test
  void k3_a_guardians_screen_says_the_same_however_much_would_go() throws Exception {
    var asked = given.asked(given.asking(item)) + "/screen";
    var some = elli.handedBody(asked);
    assertThat(some)
        .contains("A yes to this text erases the next night what it no longer covers")
        .doesNotContain("1 entry", "2 entries");
    owner.db().sql("delete from customer.other_information").update();
    assertThat(plain(elli.handedBody(asked))).isEqualTo(plain(some));
  }

  private static String plain(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  @Test
  void s20_what_sleeps_wakes_or_goes_by_the_answer_and_the_pages_say_so_before() throws Exception {
    workOver();
    var asked = given.asked(given.asking(item));
    for (var page : new String[] {elli.body(asked), elli.handedBody(asked + "/screen")}) {
      assertThat(page)
          .contains("A yes brings back what has lain sealed since the relationship ended")
          .contains("A no erases all of it the next night.")
          .contains("A yes to this text erases the next night what it no longer covers");
    }
    assertThat(elli.body(asked)).contains("Other information: 1 entry");
  }

  @Test
  void s20_what_sleeps_is_said_where_the_same_text_is_asked_again_too() throws Exception {
    given.signed(item);
    night();
    workOver();
    assertThat(elli.body(given.asked(given.asking(item))))
        .contains("A yes brings back what has lain sealed")
        .doesNotContain("erases the next night what it no longer covers");
  }

  private void workOver() {
    int ended = elli.writing(permit -> beans.getBean(EndedByUs.class).workOver(permit));
    assertThat(ended).isEqualTo(1);
  }

  @Test
  void a_withdrawal_tells_in_its_history_what_went_too() throws Exception {
    given.withdraw(item);
    night();
    assertThat(elli.body("/consents/" + item))
        .contains("Erased in the night", "Other information: 1 entry", "Health: 2 entries");
  }

  @Test
  void where_nothing_falls_out_nothing_is_said() throws Exception {
    given.signed(item);
    night();
    assertThat(elli.body(given.asked(given.asking(item))))
        .doesNotContain("erases the next night", "has lain sealed");
  }

  private void night() throws Exception {
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
  }

  private long rows(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(elli.<UUID>in(permit -> permit.subject().value()))
        .query(Long.class)
        .single();
  }
}
