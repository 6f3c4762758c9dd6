package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.duties.AlsoFollows;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what has changed since it was told to others, and makes it something to be done. */
@Component
class ChangedSince implements AlsoFollows {

  private static final List<Duty> TO_TELL = List.of(new Duty(Duty.Kind.CHANGED_SINCE, null, null));

  private final JdbcClient db;
  private final Vault vault;
  private final Versions versions;

  ChangedSince(JdbcClient db, Vault vault, Versions versions) {
    this.db = db;
    this.vault = vault;
    this.versions = versions;
  }

  @Override
  public Map<SubjectId, List<Duty>> of(Map<SubjectId, Key> keys, Map<SubjectId, List<Kept>> data) {
    return told(keys).entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(it -> it.since(data.get(it.subject()))))
        .collect(toMap(Map.Entry::getKey, one -> TO_TELL));
  }

  /** By line; one of which nothing has changed is not there. What it says now is told to nobody. */
  Map<UUID, List<Thing>> of(Permit permit) {
    var keys = Map.of(permit.subject(), vault.open(permit));
    var data = now(permit);
    return told(keys).getOrDefault(permit.subject(), List.of()).stream()
        .filter(one -> one.since(data))
        .collect(toMap(Told::line, one -> one.changed(data)));
  }

  /** What the file says, behind a protected address too: only to be compared. */
  List<Kept> now(Permit permit) {
    return versions.toCompare(permit);
  }

  private Map<SubjectId, List<Told>> told(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql(
                """
                select line.subject_id, line.id, line.at, line.sealed, right_now.number,
                  right_now.sealed as corrected, told.number as told, told.sealed as told_sealed
                from disclosure.disclosure line
                left join lateral (select number, struck, sealed from disclosure.correction
                  where subject_id = line.subject_id and id = line.id
                  order by number desc limit 1) right_now on true
                left join lateral (select number, sealed from disclosure.change_told
                  where subject_id = line.subject_id and id = line.id
                  order by number desc limit 1) told on true
                where line.subject_id = any (:subjects) and not coalesce(struck, false)
                """)
            .param("subjects", Sealed.subjects(keys))
            .query(SealedTold::of)
            .list(),
        keys);
  }
}
