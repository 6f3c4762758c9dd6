package fi.tallessa.casework.contact;

import static fi.tallessa.casework.contact.ContactStatements.ALL;
import static fi.tallessa.casework.contact.ContactStatements.KEPT;
import static fi.tallessa.casework.contact.ContactStatements.NEWEST_FIRST;
import static fi.tallessa.casework.contact.ContactStatements.OLDEST_FIRST;
import static fi.tallessa.casework.contact.ContactStatements.PAGE;
import static fi.tallessa.casework.contact.ContactStatements.READ;
import static fi.tallessa.casework.contact.ContactStatements.ROWS;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts as they are read: pages of them, all, or one. */
@Repository
public class Contacts {

  private final JdbcClient db;
  private final Vault vault;

  Contacts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The id of what a form writes into a file: each time the same, and another in each file. */
  UUID id(Permit permit, UUID form) {
    return key(permit).id("casework.contact/" + form);
  }

  /**
   * The newest, from a place on.
   *
   * @param worker whose, or everybody's
   */
  public List<KeptContact> newest(
      Permit permit, Optional<Place> before, Optional<WorkerId> worker, int most) {
    return opened(
        permit,
        from(before, worker, asked(READ + PAGE + " limit :most", permit)).param("most", most));
  }

  /**
   * The same of those that a question about their seals says yes to: their rows are opened, and
   * then what was said in those that are shown.
   */
  public List<KeptContact> newest(
      Permit permit,
      Optional<Place> before,
      Optional<WorkerId> worker,
      BiPredicate<UUID, Contact> asked,
      int most) {
    var key = key(permit);
    var ids =
        from(before, worker, asked(ROWS + PAGE, permit))
            .query(
                (row, n) -> {
                  var id = row.getObject("id", UUID.class);
                  var contact =
                      key.unseal(Contact.SHAPE, id, row.getInt("version"), row.getBytes("sealed"));
                  return asked.test(id, contact) ? id : null;
                })
            .list()
            .stream()
            .filter(Objects::nonNull)
            .limit(most)
            .toArray(UUID[]::new);
    var some = asked(READ + " and contact.id = any (:ids)" + NEWEST_FIRST, permit);
    return ids.length == 0 ? List.of() : opened(permit, some.param("ids", ids));
  }

  /** Some of them, the oldest first; without what was not handed over to the visitor. */
  List<KeptContact> oldest(Permit permit, Collection<UUID> ids) {
    var some = asked(READ + " and contact.id = any (:ids)" + OLDEST_FIRST, permit);
    return opened(permit, some.param("ids", ids.toArray(UUID[]::new))).stream()
        .filter(one -> !one.withheld())
        .toList();
  }

  /** All that stand, the newest first, without a word of what was said in them. */
  public Map<UUID, Contact> rows(Permit permit) {
    var key = key(permit);
    var all = new LinkedHashMap<UUID, Contact>();
    asked(ROWS + NEWEST_FIRST, permit)
        .query(
            row -> {
              var id = row.getObject("id", UUID.class);
              all.put(
                  id, key.unseal(Contact.SHAPE, id, row.getInt("version"), row.getBytes("sealed")));
            });
    return all;
  }

  /** Whose contacts there are. */
  public List<WorkerId> workers(Permit permit) {
    return asked(
            "select distinct worker_id from casework.contact where subject_id = :subject", permit)
        .query((row, n) -> new WorkerId(row.getObject("worker_id", UUID.class)))
        .list();
  }

  private static JdbcClient.StatementSpec from(
      Optional<Place> before, Optional<WorkerId> worker, JdbcClient.StatementSpec asked) {
    var place = before.orElse(Place.FIRST);
    return asked
        .param("day", place.day())
        .param("line", place.line())
        .param("worker", worker.map(WorkerId::value).orElse(null), Types.OTHER);
  }

  /** All of them, the newest first, for what can be seen only in their seals. */
  public List<KeptContact> all(Permit permit) {
    return opened(permit, asked(ALL + NEWEST_FIRST, permit));
  }

  /** The same for the person's own copy, with what sleeps since the work has ended (Art. 15). */
  List<KeptContact> kept(Permit permit) {
    return opened(permit, asked(KEPT + NEWEST_FIRST, permit));
  }

  /** Whether words of that copy were not handed over to the visitor. */
  boolean withholds(Permit permit) {
    return asked(
            "select exists ("
                + KEPT
                + " and note.id is not null and "
                + OlderNotes.withheld("contact")
                + ")",
            permit)
        .query(Boolean.class)
        .single();
  }

  /**
   * One of them; empty for what is not there, was taken back, or holds words that were not handed
   * over to the visitor: nobody puts right or moves what they may not read.
   */
  public Optional<KeptContact> one(Permit permit, UUID id) {
    return one(READ, permit, id).filter(kept -> !kept.withheld());
  }

  /** One that the visitor has just written here, whatever was handed over to them. */
  Optional<KeptContact> moved(Permit permit, UUID id) {
    return one(ALL, permit, id);
  }

  private Optional<KeptContact> one(String read, Permit permit, UUID id) {
    return opened(permit, asked(read + " and contact.id = :id", permit).param("id", id)).stream()
        .findFirst();
  }

  private List<KeptContact> opened(Permit permit, JdbcClient.StatementSpec asked) {
    var key = key(permit);
    return asked.query(KeptContact.Sealed::of).list().stream().map(row -> row.open(key)).toList();
  }

  private Key key(Permit permit) {
    return vault.open(permit);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return ContactStatements.asked(db, sql, permit);
  }
}
