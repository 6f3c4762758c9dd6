package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.access.Runs;
import fi.tallessa.audit.Marks;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Items items;
  private final Slips slips;
  private final Marks marks;
  private final PrivacyNotices notices;

  Verification(
      JdbcClient db,
      Runs runs,
      Vault vault,
      Heads heads,
      Items items,
      Slips slips,
      Marks marks,
      PrivacyNotices notices) {
    this.notices = notices;
    this.marks = marks;
    this.items = items;
    this.slips = slips;
    this.db = db;
    this.runs = runs;
    this.vault = vault;
    this.heads = heads;
  }

  /** One place in a chain that is not whole. */
  public record Finding(Code code, ItemId item, int event, Verified.Why why) {
    @Override
    public String toString() {
      return "%s %s event %d: %s".formatted(code.shown(), item, event, why);
    }
  }

  /** Where an event stands. */
  public record Place(Code code, ItemId item, int event, CheckValue check) {
    @Override
    public String toString() {
      return "%s %s event %d".formatted(code.shown(), item, event);
    }
  }

  /** What came of it. */
  public record Report(int chains, int events, List<Finding> findings) {

    /** How many chains have something found in them. */
    private long broken() {
      return findings.stream().map(found -> found.code() + "/" + found.item()).distinct().count();
    }

    @Override
    public String toString() {
      return "%d consents with %d events, %d not as they were written"
          .formatted(chains, events, broken());
    }
  }

  @Transactional
  public Report all(Instant at) {
    var chains = chains();
    var counts = heads.all();
    var known = items.byId();
    var drawn = slips.sealed();
    var told = notices.sha256();
    var log = marks.all();
    var findings = new ArrayList<Finding>();
    for (var met : runs.everybody("legalbasis.consent.verification", at)) {
      var counted = counts.getOrDefault(met.subject(), Counted.NONE);
      var originals =
          new Originals(key(met), known, drawn.getOrDefault(met.subject(), Map.of()), told);
      var marked =
          Marked.of(met.subject(), log.getOrDefault(met.subject(), List.of()), vault.register());
      counted
          .verify(chains.getOrDefault(met.subject(), Map.of()), marked, originals)
          .forEach(
              (item, verified) -> {
                if (verified instanceof Verified.Broken(var flaws)) {
                  flaws.forEach(
                      one -> findings.add(new Finding(met.code(), item, one.event(), one.why())));
                }
              });
    }
    var all = chains.values().stream().flatMap(of -> of.values().stream()).toList();
    return new Report(all.size(), all.stream().mapToInt(List::size).sum(), findings);
  }

  /** The event whose slip carries this value, wherever it is; it opens nobody. */
  @Transactional
  public Optional<Place> find(CheckValue printed, Instant at) {
    var chains = chains();
    return runs.everybody("legalbasis.consent.verification", at).stream()
        .flatMap(met -> places(met.code(), chains.getOrDefault(met.subject(), Map.of())))
        .filter(place -> place.check().equals(printed))
        .findFirst();
  }

  private static Stream<Place> places(Code code, Map<ItemId, List<SealedEvent>> chains) {
    return chains.values().stream()
        .flatMap(List::stream)
        .map(one -> new Place(code, one.item(), one.number(), CheckValue.of(one.chain())));
  }

  /** None where it does not open: then every seal is as one that does not. */
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
