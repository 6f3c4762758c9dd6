package fi.tallessa.customer.consented;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Erases what rests on a consent, was told by others and confirmed by nobody, on its day (D13).
 * What was confirmed before and written over comes back as it was sealed, so that no key is needed,
 * and as a new version, so that no old tab passes for a fresh one; where nothing was, the entry
 * goes with its history. What may only be kept stays.
 */
@Repository
public class UnconfirmedEntries {

  private final JdbcClient db;

  UnconfirmedEntries(JdbcClient db) {
    this.db = db;
  }

  /** Of these customers, all that goes by a day. */
  public void erase(Collection<SubjectId> some, LocalDate day) {
    for (var store : Store.values()) {
      bringBack(store, some, day);
      go(store, some, day);
    }
  }

  /** Of one customer, before something is written over it by day. */
  void bringBack(Store store, Permit permit) {
    bringBack(store, List.of(permit.subject()), permit.visit().today());
  }

  private void bringBack(Store store, Collection<SubjectId> some, LocalDate day) {
    asked(
        """
        with back as (
          select distinct on (past.subject_id, past.id) past.*
          from %1$s now join %1$s_past past using (subject_id, id)
          where now.goes_on <= :day and now.subject_id = any (:subjects) and past.stands
            and not %2$s
          order by past.subject_id, past.id, past.version desc),
        gone as (
          delete from %1$s_past past using back
          where past.subject_id = back.subject_id and past.id = back.id
            and past.version >= back.version)
        update %1$s now set version = now.version + 1, sealed = back.sealed,
          sealed_as = back.sealed_as,
          changed_at = case when back.version > 1 then back.at end,
          unverified = back.was_unverified, goes_on = null, named = back.was_named,
          got_on = back.got_on
        from back where now.subject_id = back.subject_id and now.id = back.id
        """,
        store, some, day);
  }

  private void go(Store store, Collection<SubjectId> some, LocalDate day) {
    asked(
        """
        delete from %1$s now
        where goes_on <= :day and subject_id = any (:subjects) and not %2$s
        """,
        store, some, day);
  }

  private void asked(String sql, Store store, Collection<SubjectId> some, LocalDate day) {
    db.sql(sql.formatted(store.table(), OnConsent.onlyKept("now")))
        .param("subjects", some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("day", day)
        .update();
  }
}
