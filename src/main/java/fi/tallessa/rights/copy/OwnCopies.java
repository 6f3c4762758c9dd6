package fi.tallessa.rights.copy;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the copies are that answer requests. */
@Repository
class OwnCopies {

  static final Shape<Weighed> SHAPE =
      Shape.of("rights.copy", 2, Weighed.class, Map.of(1, Weighed::second)).apart();

  /** What was made or confirmed before is no more. */
  private static final String UNMADE =
      """
      confirmed_at = null, confirmed_by = null, tries = 0, claimed_until = null, reached = 0,
        steps = 0, made_at = null, masked = null, paper_size = null, file_size = null
      """;

  private final JdbcClient db;
  private final Vault vault;

  OwnCopies(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  Optional<Made> of(Permit permit, UUID request) {
    var key = vault.open(permit);
    return asked(
            "select * from rights.copy where subject_id = :subject and request_id = :request",
            permit,
            request)
        .query((row, n) -> made(key, row))
        .optional();
  }

  /**
   * What one person has looked through; whatever was made or confirmed before is no more. False
   * where somebody else has written first.
   *
   * @param before the version that was read; 0 where there was none
   * @param whole whether they are through it; else nobody has looked through it yet
   */
  boolean review(
      Permit permit, UUID request, int before, String language, Weighed weighed, boolean whole) {
    return asked(
                """
                insert into rights.copy (subject_id, request_id, version, language, reviewed_at,
                  reviewed_by, tries, reached, steps, gone_at, sealed)
                values (:subject, :request, :next, :language, :now, :who, 0, 0, 0,
                  case when :whole then null else :now end, :sealed)
                on conflict (subject_id, request_id) do update
                set version = :next, language = :language, reviewed_at = :now, reviewed_by = :who,
                  gone_at = excluded.gone_at, sealed = :sealed, {unmade}
                where copy.version = :next - 1
                """
                    .replace("{unmade}", UNMADE),
                permit,
                request)
            .param("next", before + 1)
            .param("language", language)
            .param("whole", whole)
            .param("sealed", sealed(permit, request, before + 1, weighed))
            .update()
        == 1;
  }

  /** What was made is no more, what was marked stays, and nobody has looked through it yet. */
  boolean again(Permit permit, Made one) {
    int next = one.version() + 1;
    return asked(
                """
                update rights.copy
                set version = :next, gone_at = coalesce(gone_at, :now), sealed = :sealed, {unmade}
                where subject_id = :subject and request_id = :request and version = :next - 1
                """
                    .replace("{unmade}", UNMADE),
                permit,
                one.request())
            .param("next", next)
            .param("sealed", sealed(permit, one.request(), next, one.weighed().with(null)))
            .update()
        == 1;
  }

  /** When it was made, whether it is there any more or not; no seal is opened. */
  Optional<Instant> made(Permit permit, UUID request) {
    return when("made_at", permit, request);
  }

  /** When the second of two agreed to it; no seal is opened. */
  Optional<Instant> confirmed(Permit permit, UUID request) {
    return when("confirmed_at", permit, request);
  }

  private Optional<Instant> when(String column, Permit permit, UUID request) {
    return asked(
            """
            select {column} from rights.copy
            where subject_id = :subject and request_id = :request and {column} is not null
            """
                .replace("{column}", column),
            permit,
            request)
        .query((row, n) -> moment(row, column))
        .optional()
        .flatMap(one -> one);
  }

  /** Somebody else agrees; from now on it is made. */
  boolean confirm(Permit permit, UUID request, int version) {
    return asked(
                """
                update rights.copy set confirmed_at = :now, confirmed_by = :who
                where subject_id = :subject and request_id = :request and version = :version
                  and confirmed_at is null and reviewed_by <> :who
                """,
                permit,
                request)
            .param("version", version)
            .update()
        == 1;
  }

  /** The password was seen, or there is one now. */
  boolean write(Permit permit, Made one, Weighed weighed) {
    int next = one.version() + 1;
    return asked(
                """
                update rights.copy set version = :next, sealed = :sealed
                where subject_id = :subject and request_id = :request and version = :next - 1
                """,
                permit,
                one.request())
            .param("next", next)
            .param("sealed", sealed(permit, one.request(), next, weighed))
            .update()
        == 1;
  }

  /** Not of a request that was answered meanwhile: its pieces would lie here for good. */
  boolean done(Permit permit, Made one, int paper, int file) {
    return asked(
                """
                update rights.copy
                set made_at = :now, masked = :masked, paper_size = :paper, file_size = :file,
                  claimed_until = null
                where subject_id = :subject and request_id = :request and version = :version
                  and made_at is null and gone_at is null
                """,
                permit,
                one.request())
            .param("version", one.version() + 1)
            .param("masked", permit.masked())
            .param("paper", paper)
            .param("file", file)
            .update()
        == 1;
  }

  /** One that waits to be made, claimed for some time; no seal is opened. */
  Optional<Waiting> claim(Instant now, Instant until) {
    return db.sql(
            """
            update rights.copy set tries = tries + 1, claimed_until = :until, reached = 0, steps = 0
            from access.file
            where file.subject_id = copy.subject_id
              and (copy.subject_id, copy.request_id) in (
                select subject_id, request_id from rights.copy waiting
                where confirmed_at is not null and made_at is null and gone_at is null
                  and tries < :tries and (claimed_until is null or claimed_until < :now)
                  and exists (select from rights.request
                    where request.subject_id = waiting.subject_id
                      and request.id = waiting.request_id and kind = 'ACCESS')
                order by confirmed_at limit 1 for update skip locked)
            returning copy.subject_id, file.code, copy.request_id, copy.confirmed_by, copy.tries
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("tries", Made.TRIES)
        .query(
            (row, n) ->
                new Waiting(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    row.getString("code"),
                    row.getObject("request_id", UUID.class),
                    new WorkerId(row.getObject("confirmed_by", UUID.class)),
                    row.getInt("tries")))
        .optional();
  }

  /**
   * @param by in whose name it is made
   * @param tries which try it is: a later one is another's, and nobody says anything of that
   */
  record Waiting(SubjectId subject, String code, UUID request, WorkerId by, int tries) {}

  void reached(Waiting one, int reached, int steps, Instant until) {
    db.sql(
            """
            update rights.copy set reached = ?, steps = ?, claimed_until = ?
            where subject_id = ? and request_id = ? and tries = ?
            """)
        .params(
            reached,
            steps,
            until.atOffset(ZoneOffset.UTC),
            one.subject().value(),
            one.request(),
            one.tries())
        .update();
  }

  /** It was not opened and may be tried again at once. */
  void leave(Waiting one) {
    db.sql(
            """
            update rights.copy set claimed_until = null
            where subject_id = ? and request_id = ? and tries = ?
            """)
        .params(one.subject().value(), one.request(), one.tries())
        .update();
  }

  /** It was given: nothing is left of it. */
  void destroy(Permit permit, UUID request) {
    asked(
            """
            update rights.copy set gone_at = :now
            where subject_id = :subject and request_id = :request and gone_at is null
            """,
            permit,
            request)
        .update();
    asked(
            "delete from rights.copy_piece where subject_id = :subject and request_id = :request",
            permit,
            request)
        .update();
  }

  /** It was for somebody else: what was marked is nothing either, and its pieces go with it. */
  void forget(Permit permit, UUID request) {
    asked(
            "delete from rights.copy where subject_id = :subject and request_id = :request",
            permit,
            request)
        .update();
  }

  /**
   * The same of all that were made before a moment; it needs no key.
   *
   * @return how many there were
   */
  int destroy(Instant before, Instant now) {
    return db.sql(
            """
            with over as (update rights.copy set gone_at = :now
                where gone_at is null and made_at < :before
                returning subject_id, request_id),
              pieces as (delete from rights.copy_piece using over
                where copy_piece.subject_id = over.subject_id
                  and copy_piece.request_id = over.request_id)
            select count(*) from over
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private byte[] sealed(Permit permit, UUID request, int version, Weighed weighed) {
    return vault.open(permit).seal(SHAPE, request, version, weighed);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit, UUID request) {
    return db.sql(sql)
        .param("subject", permit.subject().value())
        .param("request", request)
        .param("who", permit.visit().who().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC));
  }

  private static Made made(Key key, ResultSet row) throws SQLException {
    var request = row.getObject("request_id", UUID.class);
    int version = row.getInt("version");
    return new Made(
        request,
        version,
        row.getString("language"),
        step(row, "reviewed").orElseThrow(),
        step(row, "confirmed"),
        row.getInt("tries"),
        row.getInt("reached"),
        row.getInt("steps"),
        done(row),
        moment(row, "gone_at"),
        key.unseal(SHAPE, request, version, row.getBytes("sealed")));
  }

  private static Optional<Made.Done> done(ResultSet row) throws SQLException {
    boolean masked = row.getBoolean("masked");
    int paper = row.getInt("paper_size");
    int file = row.getInt("file_size");
    return moment(row, "made_at").map(at -> new Made.Done(at, masked, paper, file));
  }

  private static Optional<Made.Step> step(ResultSet row, String name) throws SQLException {
    var by = row.getObject(name + "_by", UUID.class);
    return moment(row, name + "_at").map(at -> new Made.Step(new WorkerId(by), at));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
