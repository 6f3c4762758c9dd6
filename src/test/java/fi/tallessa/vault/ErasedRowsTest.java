package fi.tallessa.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Erasures;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is erased of a file that stays is written down by where it lay, whoever erases it (S42). */
@RegisterTest
@Tag("elsewhere")
class ErasedRowsTest {

  /** Tables of files that write nothing down, each with its reason. */
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("audit.access_log", "digests, and nothing of it is erased"),
          Map.entry("audit.mark", "digests, and nothing of it is erased"),
          Map.entry("casework.aim_past", "goes with its aim"),
          Map.entry("casework.appointment_past", "goes with its appointment"),
          Map.entry("casework.contact_past", "goes with its contact"),
          Map.entry("casework.note_past", "goes with its note; one that is thinned tells it"),
          Map.entry("casework.plan_step_past", "goes with its step"),
          Map.entry("casework.task_past", "goes with its task"),
          Map.entry("cooperation.cooperation_past", "goes with its cooperation"),
          Map.entry("cooperation.contact_point_past", "put back by the night that put it back"),
          Map.entry("customer.health_entry_past", "put back by the night that put it back"),
          Map.entry("customer.other_information_past", "put back by the night that put it back"),
          Map.entry("files.piece", "goes with its content"),
          Map.entry("rights.copy_piece", "goes with the copy, which tells that it was given"),
          Map.entry("drafts.form_draft", "what was sent since is in nothing but this draft"),
          Map.entry("drafts.form_text", "as its draft, whose days are few"),
          Map.entry("customer.awaiting", "goes with the key, or becomes a file"),
          Map.entry("customer.intake_step", "goes with the whole file alone"),
          Map.entry("customer.relationship", "goes with the whole file alone"),
          Map.entry("customer.relationship_end", "goes with the whole file alone"),
          Map.entry("legalbasis.consent_asking", "goes with the whole file alone"),
          Map.entry("legalbasis.consent_denial", "goes with the whole file alone"),
          Map.entry("legalbasis.consent_event", "goes with the whole file alone"),
          Map.entry("legalbasis.consent_head", "goes with the whole file alone"),
          Map.entry("legalbasis.consent_place", "goes with the whole file alone"),
          Map.entry("legalbasis.consent_slip", "goes with the whole file alone"));

  /** Those without a seal: days, codes and ids. */
  private static final Map<String, String> IN_CLEAR =
      Map.ofEntries(
          Map.entry("access.closure", "the door itself: goes with the whole file alone"),
          Map.entry("access.designation", "the door itself"),
          Map.entry("access.dormancy", "the door itself"),
          Map.entry("access.draft", "before there is a file; goes with the key, or becomes one"),
          Map.entry("access.file", "goes with the key"),
          Map.entry("access.own_record", "goes with the key: it is no file"),
          Map.entry("access.part_restriction", "the door itself"),
          Map.entry("access.protection", "the door itself"),
          Map.entry("access.restriction", "the door itself"),
          Map.entry("casework.for_guardian", "goes with the whole file alone"),
          Map.entry(
              "casework.group_member", "goes with the whole file alone: who leaves has a day"),
          Map.entry("casework.moving", "goes with the whole file alone"),
          Map.entry("casework.need_review", "goes with the whole file alone"),
          Map.entry("casework.saved_number", "what a phone still has: a restore asks it once more"),
          Map.entry("customer.clock", "worked out from the days of the file"),
          Map.entry("customer.directory_change", "counts up, for the memory of each machine"),
          Map.entry("customer.duty", "worked out anew each night"),
          Map.entry("customer.intake", "goes with the whole file alone, or becomes one"),
          Map.entry("customer.match_notice", "two ids, shown until somebody has looked"),
          Map.entry("customer.reckoning", "worked out anew each night"),
          Map.entry("customer.rectified", "goes with the whole file alone"),
          Map.entry("customer.sooner", "goes with the whole file alone"),
          Map.entry("customer.unverified", "worked out anew each night"),
          Map.entry("legalbasis.consent_clearing", "goes with the whole file alone"),
          Map.entry("vault.erased_row", "this itself"),
          Map.entry("vault.erasure_log", "that somebody is gone, for good"));

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  @Autowired ErasedRows rows;
  @Autowired Erasures erasures;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private OneFile elli;
  private UUID subject;

  @BeforeEach
  void aFile() {
    elli = new OneFile(beans);
    subject = elli.writing(permit -> permit.subject().value());
    new GivenConsents(elli).notes();
  }

  @Test
  void s42_every_table_with_a_seal_of_a_file_tells_what_goes() {
    assertThat(silent(owner.db())).isEqualTo(new TreeSet<>(BY_NAME.keySet()));
  }

  @Test
  void s42_so_does_what_is_in_clear_or_it_goes_with_something_else() {
    assertThat(inClear(owner.db())).isEqualTo(new TreeSet<>(IN_CLEAR.keySet()));
  }

  @Test
  void the_rule_bites() {
    owner.inScratch(
        db -> {
          db.sql("drop trigger log_erased on casework.note").update();
          db.sql("drop trigger log_erased on family.home_with").update();
          assertThat(silent(db)).contains("casework.note");
          assertThat(inClear(db)).contains("family.home_with");
        });
  }

  /** A restore deletes such rows, and could not where another would be left hanging. */
  @Test
  void s42_whatever_hangs_on_what_tells_goes_with_it() {
    assertThat(hanging(owner.db())).isEmpty();
  }

  /** A promise tells nothing itself, and goes with its task. */
  @Test
  void a_planted_link_to_what_goes_along_is_found() {
    owner.inScratch(
        db -> {
          db.sql(
                  """
                  create table casework.planted (subject_id uuid, task_id uuid,
                    foreign key (subject_id, task_id) references casework.promise)
                  """)
              .update();
          assertThat(hanging(db)).containsExactly("casework.planted on casework.promise");
        });
  }

  /** What would be left hanging on a row that tells, or on one that goes along with it. */
  private static List<String> hanging(JdbcClient db) {
    return db.sql(
            """
            with recursive goes (relation) as (
              select tgrelid from pg_trigger where tgname = 'log_erased'
              union
              select conrelid from pg_constraint join goes on confrelid = goes.relation
              where contype = 'f' and confdeltype = 'c')
            select conrelid::regclass || ' on ' || confrelid::regclass
            from pg_constraint join goes on confrelid = goes.relation
            where contype = 'f' and confdeltype not in ('c', 'n')
            """)
        .query(String.class)
        .list();
  }

  /** Of a holding, about somebody, with a seal, and without the trigger. */
  private Set<String> silent(JdbcClient db) {
    return new TreeSet<>(
        db.sql(
                """
                select attrelid::regclass::text from pg_attribute
                join pg_class on pg_class.oid = attrelid and relkind = 'r'
                where atttypid = 'bytea'::regtype and not attisdropped
                  and attrelid::regclass::text = any (?) and attrelid <> 'vault.subject_key'::regclass
                  and not exists (select from pg_trigger
                    where tgrelid = attrelid and tgname = 'log_erased' and tgenabled = 'O')
                """)
            .param(held())
            .query(String.class)
            .set());
  }

  /** Of a holding, about somebody, without a seal and the trigger, and not gone with another. */
  private Set<String> inClear(JdbcClient db) {
    return new TreeSet<>(
        db.sql(
                """
                select attrelid::regclass::text from pg_attribute about
                join pg_class on pg_class.oid = attrelid and relkind = 'r'
                where attname = 'subject_id' and attrelid::regclass::text = any (?)
                  and not exists (select from pg_attribute sealed
                    where sealed.attrelid = about.attrelid and atttypid = 'bytea'::regtype
                      and not attisdropped)
                  and not exists (select from pg_trigger
                    where tgrelid = attrelid and tgname = 'log_erased' and tgenabled = 'O')
                  and not exists (select from pg_constraint where conrelid = attrelid
                    and contype = 'f' and confdeltype = 'c' and confrelid <> 'access.file'::regclass)
                """)
            .param(held())
            .query(String.class)
            .set());
  }

  private String[] held() {
    return holdings.stream()
        .flatMap(one -> one.describe().tables().stream())
        .toArray(String[]::new);
  }

  @Test
  void s42_what_is_deleted_tells_where_it_lay_and_nothing_of_what_it_was() throws Exception {
    elli.postContact("Words that go");
    run("delete from casework.note where subject_id = ?");
    assertThat(told()).singleElement().asString().startsWith("casework.note {\"id\": \"");
    run("delete from customer.datum where subject_id = ? and field = (" + ANY_FIELD + ")");
    assertThat(told()).hasSize(2).last().asString().contains("\"field\": ", "\"version\": 1");
  }

  private static final String ANY_FIELD =
      "select max(field) from customer.datum same where same.subject_id = datum.subject_id";

  @Test
  void s42_what_one_transaction_takes_out_and_writes_again_was_not_erased() throws Exception {
    elli.postContact("Words that stay");
    elli.writing(permit -> writtenAnew(beans.getBean(JdbcClient.class)));
    assertThat(count("casework.note")).isEqualTo(1);
    assertThat(told()).isEmpty();
  }

  @Test
  void art17_what_was_erased_stays_told_whatever_is_written_there_later() throws Exception {
    elli.postContact("Words that went");
    writtenAnew(owner.db());
    assertThat(count("casework.note")).isEqualTo(1);
    assertThat(told()).singleElement().asString().startsWith("casework.note ").endsWith(" false");
  }

  /** A row goes, and another one comes by the same key. */
  private int writtenAnew(JdbcClient db) {
    var columns = "subject_id, id, version, item_id, consent_number, sealed";
    var lay =
        db.sql("delete from casework.note where subject_id = ? returning " + columns)
            .param(subject)
            .query()
            .singleRow();
    return db.sql("insert into casework.note (%s) values (?, ?, ?, ?, ?, ?)".formatted(columns))
        .params(List.copyOf(lay.values()))
        .update();
  }

  @Test
  void s42_a_correction_erases_nothing_and_fewer_words_do() throws Exception {
    elli.postContact("Words that are put right");
    var contact = "/contacts/" + id();
    elli.post(
            contact,
            ContactBoxes.of("text", "Words put right", "next", "Call the school", "version", "1.1"))
        .andExpect(status().isSeeOther());
    assertThat(told()).isEmpty();
    run("delete from casework.note_past where subject_id = ?");
    run("update casework.note set version = version + 1, sealed = sealed where subject_id = ?");
    assertThat(told()).singleElement().asString().startsWith("casework.note ").endsWith(" true");
  }

  @Test
  void s42_what_moves_to_another_file_is_not_erased() throws Exception {
    elli.post("/contacts/new", ContactBoxes.of("text", "Of somebody else", "next", "Call them"))
        .andExpect(status().isSeeOther());
    new Bringing(elli).send("drawing.png", Made.png(), "contact", id().toString());
    done(id());
    assertThat(count("casework.contact", "casework.note", "casework.task", "files.content"))
        .isEqualTo(4);
    movedOn(elli);
    assertThat(count("casework.contact", "casework.note", "casework.task", "files.content"))
        .isZero();
    assertThat(told()).isEmpty();
  }

  /** A backup of before has it in the file it lay in, whose key lives. */
  @Test
  void art17_what_was_moved_to_somebody_who_is_erased_is_told_where_it_lay() throws Exception {
    elli.postContact("Of somebody else");
    var right = movedOn(elli);
    erase(right.in(Permit::subject));
    assertThat(told())
        .hasSize(3)
        .allMatch(one -> one.matches("casework\\.(contact|note|task) .* false"));
    erase(new SubjectId(subject));
    assertThat(rowsOfWhomItWas()).isZero();
  }

  /** A backup of before has it in the file it lay in; the contact lives on in the other one. */
  @Test
  void art17_a_note_that_is_erased_where_it_was_moved_to_was_erased_where_it_lay()
      throws Exception {
    elli.postContact("Of somebody else");
    var right = movedOn(elli);
    assertThat(told()).isEmpty();
    eraseNote(right);
    assertThat(told()).singleElement().asString().startsWith("casework.note ").endsWith(" false");
    assertThat(rowsOfWhomItWas()).as("the contact and its task still wait").isEqualTo(3);
  }

  @Test
  void art17_it_is_followed_through_as_many_moves_as_there_are() throws Exception {
    elli.postContact("Of neither");
    var last = movedOn(movedOn(elli));
    assertThat(told()).isEmpty();
    eraseNote(last);
    assertThat(told()).singleElement().asString().startsWith("casework.note ");
  }

  @Test
  void art17_what_comes_back_to_the_file_it_lay_in_is_followed_there_too() throws Exception {
    elli.postContact("Theirs after all");
    var there = movedOn(elli);
    move(there, elli);
    assertThat(told()).isEmpty();
    eraseNote(elli);
    assertThat(told()).hasSize(2).allMatch(one -> one.startsWith("casework.note "));
  }

  @Test
  void art17_of_a_note_that_is_thinned_there_nothing_comes_back_here() throws Exception {
    elli.postContact("More than is needed");
    var right = movedOn(elli);
    run(
        "update casework.note set version = version + 1, sealed = sealed where subject_id = ?",
        right.in(Permit::subject).value());
    assertThat(told()).singleElement().asString().startsWith("casework.note ");
  }

  /** To somebody whose consent keeps the words as well. */
  private OneFile movedOn(OneFile wrong) throws Exception {
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    move(wrong, right);
    return right;
  }

  private void move(OneFile from, OneFile to) throws Exception {
    from.post("/contacts/" + id(from) + "/moving", "to", to.code.shown(), "told", "not")
        .andExpect(status().isSeeOther());
  }

  private void eraseNote(OneFile of) {
    run("delete from casework.note where subject_id = ?", of.in(Permit::subject).value());
  }

  @Test
  void art17_of_who_is_erased_nothing_is_kept_of_what_was_moved_out_of_their_file()
      throws Exception {
    elli.postContact("Of somebody else");
    movedOn(elli);
    assertThat(rowsOfWhomItWas()).isEqualTo(3);
    erase(new SubjectId(subject));
    assertThat(rowsOfWhomItWas()).isZero();
  }

  private int rowsOfWhomItWas() {
    return owner
        .db()
        .sql("select count(*) from vault.erased_row where ? in (subject_id, moved_from)")
        .param(subject)
        .query(Integer.class)
        .single();
  }

  private void erase(SubjectId one) {
    transaction.executeWithoutResult(
        _ -> erasures.erase("test.erase", Set.of(one), clock.instant()));
  }

  @Test
  void art17_words_that_no_consent_keeps_in_the_other_file_are_erased_with_the_move()
      throws Exception {
    elli.postContact("Words that go");
    var right = new OneFile(beans, elli.maija);
    elli.post(
            "/contacts/" + id() + "/moving",
            "to",
            right.code.shown(),
            "told",
            "not",
            "without",
            "1.1")
        .andExpect(status().isSeeOther());
    assertThat(count("casework.contact")).isZero();
    assertThat(told()).singleElement().asString().startsWith("casework.note ");
  }

  /** It lies in the same file, under another id; a restore has it where it was. */
  @Test
  void s42_a_step_that_was_done_and_corrected_away_is_not_erased() throws Exception {
    elli.post("/contacts/new", ContactBoxes.of("text", "We talked", "next", "Call the school"))
        .andExpect(status().isSeeOther());
    done(id());
    elli.post("/contacts/" + id(), ContactBoxes.of("text", "We talked", "version", "1.1"))
        .andExpect(status().isSeeOther());
    assertThat(count("casework.task")).isEqualTo(1);
    assertThat(
            owner
                .db()
                .sql("select exists (select from casework.task where id = ?)")
                .param(id())
                .query(Boolean.class)
                .single())
        .as("under the id it had")
        .isFalse();
    assertThat(told()).isEmpty();
  }

  private void done(UUID task) {
    owner
        .db()
        .sql(
            """
            insert into casework.task_done (subject_id, task_id, number, at, worker_id)
            values (?, ?, 1, now(), ?)
            """)
        .params(subject, task, elli.maija.value())
        .update();
  }

  private int count(String... tables) {
    int all = 0;
    for (var table : tables) {
      all +=
          owner
              .db()
              .sql("select count(*) from %s where subject_id = ?".formatted(table))
              .param(subject)
              .query(Integer.class)
              .single();
    }
    return all;
  }

  @Test
  void art17_of_a_whole_file_no_row_is_told_and_what_was_told_goes_with_it() throws Exception {
    elli.postContact("Words that go");
    run("delete from casework.note where subject_id = ?");
    assertThat(told()).isNotEmpty();
    erase(new SubjectId(subject));
    assertThat(rowsOfWhomItWas()).isZero();
  }

  @Test
  void s42_it_is_forgotten_when_no_backup_is_older() throws Exception {
    elli.postContact("Words that go");
    run("delete from casework.note where subject_id = ?");
    owner
        .db()
        .sql("update vault.erased_row set at = ? - interval '400 days' where subject_id = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), subject)
        .update();
    rows.forget(clock.instant().minus(Duration.ofDays(401)));
    assertThat(told()).hasSize(1);
    rows.forget(clock.instant().minus(Duration.ofDays(399)));
    assertThat(told()).isEmpty();
  }

  private void run(String sql) {
    run(sql, subject);
  }

  private void run(String sql, UUID whose) {
    owner.db().sql(sql).param(whose).update();
  }

  private UUID id() {
    return id(elli);
  }

  private UUID id(OneFile of) {
    return owner
        .db()
        .sql("select id from casework.contact where subject_id = ?")
        .param(of.in(Permit::subject).value())
        .query(UUID.class)
        .single();
  }

  private List<String> told() {
    var told = new ArrayList<String>();
    rows.each(
        one -> {
          if (one.subject().value().equals(subject)) {
            told.add(one.relation() + " " + one.key() + " " + one.rewritten());
          }
        });
    return told;
  }
}
