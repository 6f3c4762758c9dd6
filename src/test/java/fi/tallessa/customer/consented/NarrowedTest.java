package fi.tallessa.customer.consented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.TestAction;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A consent is renewed to a text that covers less than the one before (S14, S20). */
@RegisterTest
class NarrowedTest {

  private static final String PEANUT = "Peanut allergy";
  private static final String HORSES = "Likes horses";
  private static final String MATHS = "Good at maths";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired Data data;
  OneFile elli;
  GivenConsents given;
  LocalDate until;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    until = elli.visit(elli.maija).today().plusMonths(6);
  }

  @Test
  void s20_renewed_to_a_text_without_health_what_was_kept_of_health_is_gone_and_the_rest_stays()
      throws Exception {
    var item = given.given(given.items().narrowing(), until);
    add("health", PEANUT);
    add("other", HORSES);
    assertThat(elli.body("/health")).contains(PEANUT);
    given.renewed(item, 2, until);
    assertThat(elli.body("/health")).doesNotContain(PEANUT);
    assertThat(elli.body("")).contains(HORSES).doesNotContain("1 entry");
    given.renewed(item, 1, until);
    assertThat(elli.body("/health"))
        .as("renewed to more, it brings nothing back")
        .doesNotContain(PEANUT);
    night();
    assertThat(rows("customer.health_entry")).isZero();
    assertThat(rows("customer.other_information")).isEqualTo(1);
    assertThat(elli.body("")).contains(HORSES);
  }

  @Test
  void d13_renewed_for_another_school_what_the_first_one_told_is_gone_and_the_rest_stays()
      throws Exception {
    var item = given.given(given.items().moving(), until);
    add("other", MATHS, "source", "professional", "organisation", "Puolala school");
    add("other", HORSES);
    assertThat(elli.body("/other")).contains(MATHS, HORSES);
    given.renewed(item, 2, until);
    assertThat(elli.body("/other")).contains(HORSES).doesNotContain(MATHS);
    night();
    assertThat(rows("customer.other_information")).isEqualTo(1);
  }

  @Test
  void s02_renewed_to_a_text_that_does_not_cover_it_a_group_is_hidden_and_erased()
      throws Exception {
    var item = given.given(given.items().narrowing(), until);
    rest(item);
    assertThat(elli.<Card>in(data::card).value(Field.PHONE)).isPresent();
    given.renewed(item, 2, until);
    assertThat(elli.<Card>in(data::card).value(Field.PHONE)).as("still covered").isPresent();
    night();
    assertThat(phones()).isEqualTo(1);
    given.renewed(item, 3, until);
    assertThat(elli.<Card>in(data::card).value(Field.PHONE)).isEmpty();
    night();
    assertThat(phones()).isZero();
  }

  private void rest(ItemId item) {
    elli.in(
        permit ->
            beans
                .getBean(Bases.class)
                .change(
                    beans.getBean(Access.class).further(TestAction.CHANGE, permit),
                    FieldGroup.CONTACT,
                    Purpose.CUSTOMER_WORK,
                    2,
                    beans.getBean(HeldConsents.class).of(permit).stream()
                        .filter(one -> one.basis().item().equals(item.value()))
                        .findFirst()
                        .orElseThrow()
                        .basis(),
                    "Helmi asked for it"));
  }

  private void add(String store, String text, String... more) throws Exception {
    var boxes =
        new TreeMap<>(Map.of("text", text, "source", "mother", "once", "" + UUID.randomUUID()));
    for (int i = 0; i < more.length; i += 2) {
      boxes.put(more[i], more[i + 1]);
    }
    elli.post(
            "/" + store + "/new",
            boxes.entrySet().stream()
                .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
                .toArray(String[]::new))
        .andExpect(status().isSeeOther());
  }

  private void night() {
    var visit = elli.visit(elli.maija);
    beans.getBeansOfType(NightJob.class).values().stream()
        .filter(job -> job.code().equals("legalbasis.night.consents"))
        .forEach(job -> job.run(Night.of(visit.today(), visit.when())));
  }

  private long rows(String table) {
    return count("select count(*) from " + table + " where subject_id = ?");
  }

  private long phones() {
    return count("select count(*) from customer.datum where field = 'phone' and subject_id = ?");
  }

  private long count(String sql) {
    return owner
        .db()
        .sql(sql)
        .param(elli.<UUID>in(permit -> permit.subject().value()))
        .query(Long.class)
        .single();
  }
}
