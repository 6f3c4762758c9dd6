package fi.tallessa.disclosure;

import fi.tallessa.association.Country;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told to others about a customer: only added to, and gone with the file. */
@Repository
class Disclosures {

  private static final String LINES =
      """
      select id, at, on_day, country, sealed from disclosure.disclosure
      where subject_id = :subject
      """;

  private static final String NEWEST_FIRST = " order by on_day desc, at desc, id desc";

  private final JdbcClient db;
  private final Vault vault;
  private final Corrections corrections;

  Disclosures(JdbcClient db, Vault vault, Corrections corrections) {
    this.db = db;
    this.vault = vault;
    this.corrections = corrections;
  }

  /** All, the newest first. */
  List<KeptDisclosure> all(Permit permit) {
    return lines(permit, asked(LINES + NEWEST_FIRST, permit));
  }

  /** Some, the newest first: from the first on, or those after one. */
  List<KeptDisclosure> some(Permit permit, Optional<UUID> after, int most) {
    var from =
        after.isEmpty()
            ? ""
            : """
              and (on_day, at, id) < (select on_day, at, id from disclosure.disclosure
                where subject_id = :subject and id = :after)
              """;
    return lines(
        permit,
        asked(LINES + from + NEWEST_FIRST + " limit :most", permit)
            .param("after", after.orElse(null))
            .param("most", most));
  }

  Optional<KeptDisclosure> one(Permit permit, UUID id) {
    return lines(permit, asked(LINES + " and id = :id", permit).param("id", id)).stream()
        .findFirst();
  }

  private List<KeptDisclosure> lines(Permit permit, JdbcClient.StatementSpec asked) {
    var key = vault.open(permit);
    var lines = asked.query((row, n) -> KeptDisclosure.of(row, key)).list();
    if (lines.isEmpty()) {
      return lines;
    }
    var since = corrections.of(permit, lines.stream().map(KeptDisclosure::id).toList());
    return lines.stream().map(one -> one.with(since.getOrDefault(one.id(), List.of()))).toList();
  }

  /** How often something was told and when last; nothing is opened. */
  DisclosurePanel panel(Permit permit) {
    return asked(
            """
            select count(*) as many, max(coalesce(newest.on_day, line.on_day)) as last
            from disclosure.disclosure line
            left join lateral (select on_day, struck from disclosure.correction
              where subject_id = line.subject_id and id = line.id
              order by number desc limit 1) newest on true
            where subject_id = :subject and not coalesce(struck, false)
            """,
            permit)
        .query(
            (row, n) ->
                new DisclosurePanel(
                    permit.code(),
                    row.getInt("many"),
                    Optional.ofNullable(row.getObject("last", LocalDate.class))))
        .single();
  }

  /** On which of these days something was told, also where it was written down later. */
  List<LocalDate> days(Permit permit, DateRange days) {
    return asked(
            """
            select coalesce(newest.on_day, line.on_day) as day from disclosure.disclosure line
            left join lateral (select on_day, struck from disclosure.correction
              where subject_id = line.subject_id and id = line.id
              order by number desc limit 1) newest on true
            where subject_id = :subject and not coalesce(struck, false)
              and coalesce(newest.on_day, line.on_day) between :from and :until
            order by day
            """,
            permit)
        .param("from", days.from())
        .param("until", days.until())
        .query(LocalDate.class)
        .list();
  }

  boolean there(Permit permit, UUID id) {
    return asked(
            """
            select exists (select from disclosure.disclosure
              where subject_id = :subject and id = :id)
            """,
            permit)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** False where the form was sent before. */
  boolean add(Permit permit, UUID id, LocalDate on, Country country, Disclosure told) {
    return asked(
                """
                insert into disclosure.disclosure (subject_id, id, at, on_day, country, sealed)
                values (:subject, :id, :at, :on, :country, :sealed) on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("on", on)
            .param("country", country.name())
            .param("sealed", vault.open(permit).seal(KeptDisclosure.SHAPE, id, 1, told))
            .update()
        == 1;
  }

  /** With the reports, their receipts, and all that was put right. */
  void erase(Permit permit) {
    asked("delete from disclosure.disclosure where subject_id = :subject", permit).update();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql).param("subject", permit.subject().value());
  }
}
