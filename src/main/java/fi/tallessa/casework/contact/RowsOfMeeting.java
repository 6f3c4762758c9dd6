package fi.tallessa.casework.contact;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of one meeting in many files, each under its own key: read, put right and taken back in
 * as many statements for eighty as for two.
 */
@Repository
public class RowsOfMeeting {

  /**
   * A roll call is one moment of one worker in the log; an index has those lines alone, so that
   * this costs what the session has rows, however long the log is. A row that was moved to the
   * right file is of the session still: the log knows at which moment it was moved. In clear
   * nothing else says who met.
   */
  private static final String WRITTEN =
      """
      with recursive written (subject_id, line) as (
        select subject_id, line from audit.access_log
        where action = 'casework.group.attend' and worker_id = :by and at = :at
        union
        select there.subject_id, there.line from written
        join casework.moving moved on moved.subject_id = written.subject_id
          and moved.from_line = written.line
        cross join lateral (select look.subject_id, look.line from audit.access_log look
          where look.action = 'casework.moving.in' and look.worker_id = moved.worker_id
            and look.at = moved.at and look.line > moved.line
          order by look.line limit 1) there)
      """;

  static final String OF_A_ROLL_CALL =
      WRITTEN
          + """
      select contact.subject_id from written
      join casework.contact on contact.subject_id = written.subject_id
        and contact.line = written.line
      """;

  private final JdbcClient db;
  private final Vault vault;

  RowsOfMeeting(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** A row that stands, in the file of a permit. */
  public record Row(Permit permit, UUID id, int version, Contact contact) {
    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  /**
   * A roll call as the log knows it.
   *
   * @param form which it came in, and the encounter inside the seals of its rows
   * @param by who called it, and at that moment
   */
  public record Call(UUID form, WorkerId by, Instant at) {}

  /**
   * In whose files somebody wrote when they called a roll, or its rows were moved since: ids only.
   */
  public Set<SubjectId> subjects(Call call) {
    return asked(OF_A_ROLL_CALL, call)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Those of its rows that stand. */
  public List<Row> of(Collection<Permit> permits, Call call) {
    return rows(permits, call, "");
  }

  /** The same; nobody else puts one right, moves it or takes it back until this is over. */
  public List<Row> held(Collection<Permit> permits, Call call) {
    return rows(permits, call, " order by contact.subject_id for update of contact");
  }

  private List<Row> rows(Collection<Permit> permits, Call call, String more) {
    var known = permits.stream().collect(toMap(Permit::subject, one -> one));
    var keys = permits.stream().collect(toMap(Permit::subject, vault::open));
    return asked(
            WRITTEN
                + """
            select contact.subject_id, contact.id, contact.version, contact.sealed
            from casework.contact
            where contact.subject_id = any (:subjects)
              and (contact.subject_id, contact.line) in (select subject_id, line from written)
              and not exists (select from casework.cancellation
                where cancellation.subject_id = contact.subject_id
                  and cancellation.contact_id = contact.id)
              and
            """
                + WorkRests.of("contact")
                + more,
            call)
        .param("subjects", known.keySet().stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(
            (row, n) -> {
              var subject = new SubjectId(row.getObject("subject_id", UUID.class));
              var id = row.getObject("id", UUID.class);
              int version = row.getInt("version");
              return new Row(
                  known.get(subject),
                  id,
                  version,
                  keys.get(subject).unseal(Contact.SHAPE, id, version, row.getBytes("sealed")));
            })
        .list()
        .stream()
        .filter(one -> one.contact().encounter().equals(call.form()))
        .toList();
  }

  private JdbcClient.StatementSpec asked(String sql, Call call) {
    return db.sql(sql)
        .param("by", call.by().value())
        .param("at", call.at().atOffset(ZoneOffset.UTC));
  }

  /** Writes the next version of each, and keeps the one before beside it; all of them or false. */
  public boolean correct(Map<Row, Contact> next) {
    if (next.isEmpty()) {
      return true;
    }
    var rows = List.copyOf(next.keySet());
    var days = new ArrayList<String>();
    var seals = new ArrayList<byte[]>();
    for (var row : rows) {
      var contact = next.get(row);
      days.add(contact.on().toString());
      seals.add(vault.open(row.permit()).seal(Contact.SHAPE, row.id(), row.version() + 1, contact));
    }
    return db.sql(
                """
                with next as (
                  select * from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[]),
                    cast(:versions as int[]), cast(:days as date[]), cast(:seals as bytea[]))
                    as next (subject_id, id, version, on_day, sealed)),
                before as (
                  insert into casework.contact_past (subject_id, id, version, sealed)
                  select contact.subject_id, contact.id, contact.version, contact.sealed
                  from casework.contact join next on next.subject_id = contact.subject_id
                    and next.id = contact.id and next.version = contact.version + 1
                  where {rests} on conflict do nothing returning subject_id, id, version),
                belonged as (
                  insert into casework.contact_matter_past
                    (subject_id, contact_id, version, promise_id, aim_id)
                  select matter.subject_id, contact_id, before.version, promise_id, aim_id
                  from casework.contact_matter matter join before
                    on before.subject_id = matter.subject_id and before.id = contact_id)
                update casework.contact set version = next.version, on_day = next.on_day,
                  sealed = next.sealed
                from next join before on before.subject_id = next.subject_id
                  and before.id = next.id
                where contact.subject_id = next.subject_id and contact.id = next.id
                """
                    .replace("{rests}", WorkRests.of("contact")))
            .param("subjects", subjects(rows))
            .param("ids", ids(rows))
            .param("versions", rows.stream().map(one -> one.version() + 1).toArray(Integer[]::new))
            .param("days", days.toArray(String[]::new))
            .param("seals", seals.toArray(byte[][]::new))
            .update()
        == rows.size();
  }

  /**
   * Those of them on which nothing hangs that would go too, or lie of something that is not there:
   * no words, no files, no judgement, nothing anybody is just typing.
   */
  public List<Row> bare(List<Row> rows) {
    var bare =
        db.sql(
                """
                select about.id from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[]))
                  as about (subject_id, id)
                where not exists (select from casework.note
                    where note.subject_id = about.subject_id and note.id = about.id)
                  and not exists (select from casework.attachment
                    where attachment.subject_id = about.subject_id
                      and attachment.contact_id = about.id)
                  and not exists (select from casework.contact_matter matter
                    where matter.subject_id = about.subject_id and matter.contact_id = about.id)
                  and not exists (select from casework.intern_entry entry
                    where entry.subject_id = about.subject_id and entry.contact_id = about.id)
                  and not exists (select from casework.task
                    where task.subject_id = about.subject_id and task.id = about.id)
                  and not exists (select from customer.say
                    where say.subject_id = about.subject_id and say.entry_id = about.id)
                  and not exists (select from drafts.form_draft draft
                    where draft.subject_id = about.subject_id and draft.about = about.id)
                """)
            .param("subjects", subjects(rows))
            .param("ids", ids(rows))
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    return rows.stream().filter(one -> bare.contains(one.id())).toList();
  }

  /** Takes back what was just written, in each file in which it was not taken back before. */
  public void cancel(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var visit = rows.getFirst().permit().visit();
    db.sql(
            """
            insert into casework.cancellation (subject_id, contact_id, at, worker_id)
            select subject_id, id, :at, :who
            from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[])) as about (subject_id, id)
            on conflict do nothing
            """)
        .param("subjects", subjects(rows))
        .param("ids", ids(rows))
        .param("at", visit.when().atOffset(ZoneOffset.UTC))
        .param("who", visit.who().value())
        .update();
  }

  private static UUID[] subjects(List<Row> rows) {
    return rows.stream().map(one -> one.permit().subject().value()).toArray(UUID[]::new);
  }

  private static UUID[] ids(List<Row> rows) {
    return rows.stream().map(Row::id).toArray(UUID[]::new);
  }
}
