package fi.tallessa.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The log tells what was written from what was only sent (S8). */
@RegisterTest
class ChangesInTheLogTest {

  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;

  OneFile elli;
  WorkerId olli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    olli = elli.colleague("Olli Virta");
  }

  @Test
  void s08_a_field_that_was_changed() throws Exception {
    assertThat(sent("/data/name", "value", "Eli", "source", "customer", "version", "1"))
        .isEqualTo(303);
    assertThat(lines()).containsExactly("customer.data.open", "customer.data.change");
  }

  @Test
  void s08_a_field_that_was_refused_unchanged_or_overtaken_was_only_opened() throws Exception {
    assertThat(sent("/data/name", "value", "Eli", "version", "1")).isEqualTo(422);
    assertThat(sent("/data/name", "value", "Elli Rantala", "version", "1")).isEqualTo(303);
    elli.post("/data/name", "value", "Elli R", "source", "customer", "version", "1");
    assertThat(sent("/data/name", "value", "Eli", "source", "customer", "version", "1"))
        .isEqualTo(409);
    assertThat(chosen("1")).isEqualTo(409);
    assertThat(lines()).containsOnly("customer.data.open").hasSize(4);
  }

  @Test
  void s08_a_choice_between_versions_that_was_written() throws Exception {
    elli.post("/data/name", "value", "Elli R", "source", "customer", "version", "1");
    assertThat(chosen("2")).isEqualTo(303);
    assertThat(lines()).containsExactly("customer.data.open", "customer.data.change");
  }

  @Test
  void s08_a_word_that_data_is_right() throws Exception {
    var path = "/data/phone/verification";
    assertThat(sent(path, "by", "worker", "seen", "phone:1")).isEqualTo(422);
    assertThat(sent(path, "by", "customer", "seen", "phone:7")).isEqualTo(409);
    assertThat(lines()).containsExactly("customer.data.open", "customer.data.open");
    assertThat(sent(path, "by", "customer", "seen", "phone:1")).isEqualTo(303);
    assertThat(lines()).hasSize(4).endsWith("customer.data.open", "customer.data.verify");
  }

  @Test
  void s08_a_guardian_that_was_changed_refused_and_unchanged() throws Exception {
    assertThat(helmi("Helmi Rantala")).isEqualTo(303);
    assertThat(helmi(" ")).isEqualTo(422);
    assertThat(lines()).containsExactly("customer.guardian.open", "customer.guardian.open");
    assertThat(helmi("Helmi Salo")).isEqualTo(303);
    assertThat(lines()).hasSize(4).endsWith("customer.guardian.open", "customer.guardian.change");
  }

  @Test
  void s44_who_is_overtaken_by_a_moment_is_asked_and_has_changed_nothing() throws Exception {
    var answer =
        whileWriting(
            permit ->
                assertThat(
                        beans.getBean(Versions.class).write(permit, Field.NAME, 2, named("Elli R")))
                    .isTrue(),
            () -> sent("/data/name", "value", "Eli", "source", "customer", "version", "1"));
    assertThat(answer).isEqualTo(409);
    assertThat(lines()).containsExactly("customer.data.open");
    assertThat(elli.now(Field.NAME).value()).isEqualTo("Elli R");
  }

  @Test
  void s44_who_is_overtaken_with_a_guardian_is_asked_too() throws Exception {
    var was = elli.guardians().getFirst().guardian();
    var answer =
        whileWriting(
            permit ->
                assertThat(
                        beans
                            .getBean(Guardians.class)
                            .write(permit, elli.helmi, 2, renamed(was, "Helmi Aalto")))
                    .isTrue(),
            () -> helmi("Helmi Salo"));
    assertThat(answer).isEqualTo(409);
    assertThat(lines()).containsExactly("customer.guardian.open");
  }

  /** Sends something while somebody else has written but not yet committed. */
  private int whileWriting(Consumer<Permit> theirs, Callable<Integer> mine) throws Exception {
    try (var aside = Executors.newSingleThreadExecutor()) {
      return transaction
          .execute(
              status -> {
                var entry =
                    beans
                        .getBean(Access.class)
                        .enter(TestAction.CHANGE, elli.code, elli.visit(elli.maija));
                theirs.accept(((Entry.Open<Permit>) entry).value());
                var sent = aside.submit(mine);
                await().until(this::somebodyWaits);
                return sent;
              })
          .get();
    }
  }

  private boolean somebodyWaits() {
    return owner
        .superuser()
        .db()
        .sql(
            """
            select exists (select from pg_stat_activity
              where wait_event_type = 'Lock' and query like '%insert into customer.%')
            """)
        .query(Boolean.class)
        .single();
  }

  private int helmi(String name) throws Exception {
    return elli.postHelmi(olli, name, "+358405550142").andReturn().getResponse().getStatus();
  }

  /** Mine, out of the versions of a page that showed up to this one. */
  private int chosen(String seen) throws Exception {
    return sent(
        "/data/name/choice", "value", "Eli", "source", "customer", "version", "1", "seen", seen);
  }

  private int sent(String path, String... pairs) throws Exception {
    return elli.postAs(olli, path, pairs).andReturn().getResponse().getStatus();
  }

  /** What the log says of Olli, the oldest first. */
  private List<String> lines() {
    return db.sql("select action from audit.access_log where worker_id = ? order by line")
        .param(olli.value())
        .query(String.class)
        .list();
  }

  private Datum named(String name) {
    var visit = elli.visit(elli.maija);
    return Datum.told(name, Told.by(Source.CUSTOMER, visit.today()), false, "said", visit);
  }

  private static Guardian renamed(Guardian was, String name) {
    return new Guardian(
        name,
        was.role(),
        was.custody(),
        was.phone(),
        was.email(),
        was.safeWay(),
        was.language(),
        was.interpreter(),
        was.told(),
        was.informed(),
        was.worker());
  }
}
