package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.access.Runs;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the chains of everybody, with the register's keys and one line in the log, and tells which
 * is not as it was written: by code, item and number, nothing of what it says (S6).
 */
@Component
public class Verification {

  private final JdbcClient db;
  private final Runs runs;
  private final Vault vault;
  private final Heads heads;

  Verification(JdbcClient db, Runs runs, Vault vault, Heads heads) {
    this.db = db;
    this.runs = runs;
    this.vault = vault;
    this.heads = heads;
  }

  /** One chain that is not whole. */
  public record Finding(Code code, ItemId item, int event, Verified.Why why) {
    @Override
    public String toString() {
      return "%s %s event %d: %s".formatted(code.shown(), item, event, why);
    }
  }

  /** What came of it. */
  public record Report(int chains, int events, List<Finding> findings) {
    @Override
    public String toString() {
      return "%d consents with %d events, %d not as they were written"
          .formatted(chains, events, findings.size());
    }
  }

  @Transactional
  public Report all(Instant at) {
    var chains = chains();
    var counts = heads.all();
    var findings = new ArrayList<Finding>();
    for (var met : runs.everybody("legalbasis.consent.verification", at)) {
      var counted = counts.getOrDefault(met.subject(), Counted.NONE);
      read(met, counted, chains.getOrDefault(met.subject(), Map.of()))
          .forEach(
              (item, verified) -> {
                if (verified instanceof Verified.Broken(int event, var why)) {
                  findings.add(new Finding(met.code(), item, event, why));
                }
              });
    }
    var all = chains.values().stream().flatMap(of -> of.values().stream()).toList();
    return new Report(all.size(), all.stream().mapToInt(List::size).sum(), findings);
  }

  /** Where the person's own key does not open, every seal is as one that does not. */
  private Map<ItemId, Verified> read(
      Runs.Met met, Counted counted, Map<ItemId, List<SealedEvent>> events) {
    var key = key(met);
    return counted.verify(
        events,
        vault.register(),
        event -> key.map(event::legible).orElseGet(() -> event.sealed() == null));
  }

  private Optional<Key> key(Runs.Met met) {
    try {
      return Optional.of(vault.openForRun(met.subject(), met.key()));
    } catch (SealBroken broken) {
      return Optional.empty();
    }
  }

  private Map<SubjectId, Map<ItemId, List<SealedEvent>>> chains() {
    return db
        .sql(
            "select "
                + SealedEvent.COLUMNS
                + " from legalbasis.consent_event order by subject_id, item_id, number")
        .query(SealedEvent::of)
        .list()
        .stream()
        .collect(
            groupingBy(
                SealedEvent::subject, groupingBy(SealedEvent::item, LinkedHashMap::new, toList())));
  }
}
