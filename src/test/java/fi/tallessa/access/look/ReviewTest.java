package fi.tallessa.access.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A manager reviews the log of the workers they lead and of the customers they oversee. */
@RegisterTest
class ReviewTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired Statements statements;

  private WorkerId maija;
  private WorkerId celia;
  private WorkerId sanna;
  private Permit elli;
  private Permit others;

  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    celia = people.worker("Celia Berg", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    people.leads(people.worker(Role.MANAGER), celia);
    elli = doors.register(maija);
    others = doors.register(celia);
  }

  @Test
  void s25_it_shows_their_workers_and_their_customers_and_nothing_else() throws Exception {
    doors.knock(elli.code(), celia);

    review("")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(elli.code().shown())))
        .andExpect(content().string(containsString("Celia Berg")))
        .andExpect(content().string(not(containsString(others.code().shown()))));
  }

  @Test
  void d28_what_a_worker_tried_elsewhere_names_no_customer() throws Exception {
    doors.knock(others.code(), maija);

    review("?why=REFUSED")
        .andExpect(
            content()
                .string(
                    containsString("tried to open a file that is not there or not open to them")))
        .andExpect(content().string(not(containsString(others.code().shown()))));
  }

  @Test
  void it_can_be_narrowed_by_worker_ground_and_act() throws Exception {
    doors.knock(elli.code(), celia);

    review("?worker=" + maija + "&kind=REGISTER&why=REGISTERS")
        .andExpect(content().string(containsString("<b>Maija Lehto</b>")))
        .andExpect(content().string(not(containsString("Celia Berg"))));
    review("?why=REFUSED").andExpect(content().string(containsString("<b>Celia Berg</b>")));
    review("?kind=CHANGE").andExpect(content().string(containsString("Not one line.")));
    review("?worker=x&why=' or 1=1&kind=NOTHING").andExpect(status().isOk());
  }

  @Test
  void looking_at_the_log_is_one_line_with_a_count() throws Exception {
    review("");
    var line =
        owner
            .db()
            .sql(
                """
                select people, subject_id, kind, ground from audit.access_log
                where worker_id = ? and action = 'access.look.review' order by line desc limit 1
                """)
            .param(sanna.value())
            .query()
            .singleRow();
    assertThat(line)
        .containsEntry("people", 1)
        .containsEntry("subject_id", null)
        .containsEntry("kind", "LIST")
        .containsEntry("ground", "LEADS");
  }

  /** A page of 50 must not read the log of the whole house, however seldom what it shows is. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "why=REFUSED", "kind=CHANGE", "kind=REGISTER", "why=LEADS", "kind=READ"})
  void a_page_reads_what_it_shows_and_not_the_log_of_others(String asked) {
    var parts = (asked + "= ").split("=");
    var filter =
        new LooksFilter(
            null,
            parts[0].equals("why") ? parts[1] : "",
            parts[0].equals("kind") ? parts[1] : "",
            null);
    owner.inScratch(
        db -> {
          fill(db);
          long before = read(db);
          var shown = new OverseenLooks(db).before(filter, Looking.LINES + 1, people.visit(sanna));
          assertThat(shown).hasSizeLessThanOrEqualTo(Looking.LINES + 1);
          assertThat(shown.isEmpty()).isEqualTo(asked.equals("why=LEADS"));
          assertThat(read(db) - before).as("rows of the log that were read").isLessThan(500);
        });
  }

  /**
   * 20 000 lines of others, after 2 000 everyday lines of Maija's, after a few that are seldom; and
   * what 150 more have done. With a handful of workers in a long log PostgreSQL guesses that
   * anybody's newest lines are found soonest by reading the log of all backwards; and what other
   * tests have written is no house at all. No trigger asks after files nobody has.
   */
  private void fill(JdbcClient db) {
    db.sql("alter table audit.access_log disable trigger user").update();
    db.sql("truncate audit.access_log").update();
    line(db, maija, elli, "CHANGE", 60);
    line(db, maija, elli, "REGISTER", 60);
    db.sql(
            """
            insert into audit.access_log (at, worker_id, action, kind, purpose, refusal)
            select timestamptz '2026-11-24 08:00Z', ?, 'test.read', 'READ', 'CUSTOMER_WORK', 'NOT_THERE'
            from generate_series(1, 60)
            """)
        .param(maija.value())
        .update();
    line(db, maija, elli, "READ", 2_000);
    line(db, celia, others, "READ", 20_000);
    line(db, celia, others, "CHANGE", 2_000);
    db.sql(
            """
            insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, ground)
            select timestamptz '2026-11-24 08:00Z', cast(md5('w' || n % 150) as uuid),
              cast(md5('s' || n % 600) as uuid), 'test.do', case n % 10 when 0 then 'CHANGE' else 'READ' end,
              'CUSTOMER_WORK', 'DESIGNATED'
            from generate_series(1, 60000) n
            """)
        .update();
    db.sql("alter table audit.access_log enable trigger user").update();
    db.sql("analyze audit.access_log").update();
  }

  private static void line(JdbcClient db, WorkerId who, Permit whose, String kind, int times) {
    db.sql(
            """
            insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, ground)
            select timestamptz '2026-11-24 08:00Z', ?, ?, 'test.do', ?, 'CUSTOMER_WORK', 'DESIGNATED'
            from generate_series(1, ?)
            """)
        .params(who.value(), whose.subject().value(), kind, times)
        .update();
  }

  private static long read(JdbcClient db) {
    return db.sql(
            """
            select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
            from pg_stat_xact_user_tables where relid = 'audit.access_log'::regclass
            """)
        .query(Long.class)
        .single();
  }

  @Test
  void it_costs_few_statements() {
    assertThat(statements.during(() -> review(""))).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void s25_only_managers_review() throws Exception {
    web.perform(get("/reviews/looks").secure(true).with(People.by(maija, Role.WORKER)))
        .andExpect(status().isForbidden());
  }

  private ResultActions review(String filter) throws Exception {
    return web.perform(
        get("/reviews/looks" + filter)
            .secure(true)
            .header("Accept-Language", "en")
            .with(People.by(sanna, Role.MANAGER)));
  }
}
