package fi.tallessa.customer.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.customer.search.Finding;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class TellingTest {

  private static final Awaiting ONNI = new Awaiting("Onni", "Helmi Rantala", "+358405550142");

  @Autowired Customers customers;
  @Autowired List<Holding> holdings;
  @Autowired Telling telling;
  @Autowired Access access;
  @Autowired Directory directory;
  @Autowired Finding finding;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  private WorkerId maija;
  private Visit visit;

  @BeforeEach
  void onniWaits() throws Exception {
    assertThat(directory.awaitBuilt(30)).isTrue();
    maija = people.worker(Role.WORKER);
    visit = people.visit(maija);
    telling.await(ONNI, UUID.randomUUID(), visit);
  }

  @Test
  void d05_its_author_sees_it_and_nobody_else_not_even_the_manager() {
    var sanna = people.worker(Role.MANAGER);
    people.leads(sanna, maija);
    var mine = telling.mine(visit);

    assertThat(mine).singleElement().satisfies(one -> assertThat(one.child()).isEqualTo("Onni"));
    assertThat(telling.read(mine.getFirst().id(), visit)).isEqualTo(Entry.open(ONNI));
    assertThat(telling.mine(people.visit(sanna))).isEmpty();
    assertThat(telling.read(mine.getFirst().id(), people.visit(sanna)))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(telling.erase(mine.getFirst().id(), people.visit(sanna)))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(telling.mine(visit)).hasSize(1);
  }

  @Test
  void d05_it_is_no_file_and_in_no_search() {
    assertThat(finding.find("onni", "en", visit).rows()).isEmpty();
    assertThat(finding.find("0142", "en", visit).rows()).isEmpty();
    Set<SubjectId> openable = transaction.execute(status -> access.openable(visit));
    assertThat(openable).isEmpty();
  }

  @Test
  void d05_on_the_seventh_day_it_and_its_key_are_gone() {
    var id = telling.mine(visit).getFirst().id();
    var lastMoment = telling.mine(visit).getFirst().erasedOn().atStartOfDay(Visit.ZONE).toInstant();
    assertThat(telling.mine(visit).getFirst().erasedOn()).isEqualTo(visit.today().plusDays(7));

    assertThat(telling.mine(at(lastMoment.minusSeconds(1)))).hasSize(1);
    assertThat(telling.read(id, at(lastMoment))).isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(telling.mine(at(lastMoment))).isEmpty();
    assertThat(rows(id)).as("looking erases nothing").isEqualTo(2);
    assertThat(keys(id)).isEqualTo(1);
    assertThat(telling.eraseDue(lastMoment)).isPositive();
    assertThat(rows(id)).isZero();
    assertThat(keys(id)).isZero();
  }

  @Test
  void d05_erased_at_once_when_it_is_not_needed() {
    var id = telling.mine(visit).getFirst().id();
    assertThat(telling.erase(id, visit)).isEqualTo(Entry.open(id));
    assertThat(rows(id)).isZero();
    assertThat(telling.mine(visit)).isEmpty();
  }

  @Test
  void erasing_drafts_leaves_the_key_of_somebody_who_is_no_draft() {
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    var drafts = holdings.stream().filter(one -> one.describe().name().equals("drafts")).findAny();
    transaction.executeWithoutResult(status -> drafts.orElseThrow().erase(elli));
    assertThat(keys(elli.subject())).isEqualTo(1);
  }

  @Test
  void s08_who_tried_the_draft_of_another_is_in_the_log_with_whose_it_was() {
    var celia = people.worker(Role.WORKER);
    var id = telling.mine(visit).getFirst().id();
    telling.read(id, people.visit(celia));
    assertThat(
            db.sql("select subject_id from audit.access_log where worker_id = ? and refusal = ?")
                .params(celia.value(), "NOT_THERE")
                .query(UUID.class)
                .list())
        .containsExactly(id.value());
  }

  @Test
  void one_form_sent_twice_makes_one_draft() {
    var once = UUID.randomUUID();
    telling.await(ONNI, once, visit);
    telling.await(ONNI, once, visit);
    assertThat(telling.mine(visit)).hasSize(2);
  }

  @Test
  void every_look_is_a_line_in_the_log() {
    var id = telling.mine(visit).getFirst().id();
    telling.read(id, visit);
    assertThat(
            db.sql("select action from audit.access_log where subject_id = ? order by line")
                .param(id.value())
                .query(String.class)
                .list())
        .containsExactly(
            "customer.awaiting.begin", "customer.awaiting.list", "customer.awaiting.read");
  }

  private Visit at(Instant when) {
    return new Visit(maija, when, visit.why());
  }

  private long rows(SubjectId id) {
    return db.sql(
            """
            select (select count(*) from access.draft where subject_id = :id)
              + (select count(*) from customer.awaiting where subject_id = :id)
            """)
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  private long keys(SubjectId id) {
    return owner
        .db()
        .sql("select count(*) from vault.subject_key where subject_id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  @Test
  void d05_other_words_replace_the_draft_and_do_not_prolong_it() {
    var before = telling.mine(visit).getFirst();
    var corrected = new Awaiting("Onni", "Helmi Rantala", "+358405550199");

    telling.change(before.id(), corrected, UUID.randomUUID(), later(3));

    var after = telling.mine(later(3));
    assertThat(after).singleElement().satisfies(one -> assertThat(one.shown()).endsWith("0199"));
    assertThat(after.getFirst().erasedOn()).isEqualTo(before.erasedOn());
  }

  @Test
  void one_that_cannot_be_read_says_so_and_the_others_stand() {
    var broken = telling.mine(visit).getFirst();
    telling.await(new Awaiting("Elli", "Helmi Rantala", "+358405550142"), UUID.randomUUID(), visit);
    flip(broken.id());

    var mine = telling.mine(visit);

    assertThat(mine).extracting(Awaited::child).containsExactlyInAnyOrder("", "Elli");
    assertThat(mine)
        .filteredOn(one -> one.id().equals(broken.id()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.broken()).isPresent();
              assertThat(one.guardian() + one.shown() + one.digits()).isEmpty();
              assertThat(one.erasedOn()).isEqualTo(broken.erasedOn());
            });
    assertThat(telling.erase(broken.id(), visit)).isEqualTo(Entry.open(broken.id()));
  }

  private void flip(SubjectId id) {
    owner
        .db()
        .sql(
            """
            update customer.awaiting set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
            where subject_id = ?
            """)
        .param(id.value())
        .update();
  }

  @Test
  void d05_words_for_a_draft_that_has_gone_begin_another() {
    var gone = telling.mine(visit).getFirst().id();
    telling.erase(gone, visit);

    telling.change(gone, ONNI, UUID.randomUUID(), visit);

    assertThat(telling.mine(visit)).hasSize(1);
  }

  private Visit later(int days) {
    return new Visit(maija, visit.when().plus(java.time.Duration.ofDays(days)), visit.why());
  }
}
