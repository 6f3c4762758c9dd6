package fi.tallessa.disclosure;

import fi.tallessa.association.Country;
import fi.tallessa.holdings.Permit;
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

  /** Lines on a page and on paper; nobody's file has had as many. */
  static final int MOST = 500;

  private final JdbcClient db;
  private final Vault vault;

  Disclosures(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The newest first. */
  List<KeptDisclosure> of(Permit permit, int most) {
    var key = vault.open(permit);
    return asked(
            """
            select id, at, on_day, country, sealed from disclosure.disclosure
            where subject_id = :subject order by on_day desc, at desc, id limit :most
            """,
            permit)
        .param("most", most)
        .query((row, n) -> KeptDisclosure.of(row, key))
        .list();
  }

  /** How often something was told and when last; nothing is opened. */
  DisclosurePanel panel(Permit permit) {
    return asked(
            """
            select count(*) as many, max(on_day) as last from disclosure.disclosure
            where subject_id = :subject
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

  /** With the reports, and their receipts. */
  void erase(Permit permit) {
    asked("delete from disclosure.disclosure where subject_id = :subject", permit).update();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql).param("subject", permit.subject().value());
  }
}
