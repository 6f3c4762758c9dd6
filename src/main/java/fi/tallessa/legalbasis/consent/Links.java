package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.audit.Marks;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds events to their chains, each with the hash over itself and the one before, counts them, and
 * marks them beside the access log.
 */
@Repository
class Links {

  private final JdbcClient db;
  private final Vault vault;
  private final Heads heads;
  private final Marks marks;

  Links(JdbcClient db, Vault vault, Heads heads, Marks marks) {
    this.marks = marks;
    this.db = db;
    this.vault = vault;
    this.heads = heads;
  }

  Optional<SealedEvent> last(SubjectId subject, ItemId item) {
    return Optional.ofNullable(last(subject, Set.of(item)).get(item));
  }

  private Map<ItemId, SealedEvent> last(SubjectId subject, Set<ItemId> items) {
    return db
        .sql(
            "select distinct on (item_id) "
                + SealedEvent.COLUMNS
                + """
                 from legalbasis.consent_event where subject_id = ? and item_id = any (?)
                order by item_id, number desc
                """)
        .params(subject.value(), items.stream().map(ItemId::value).toArray(UUID[]::new))
        .query(SealedEvent::of)
        .list()
        .stream()
        .collect(toMap(SealedEvent::item, Function.identity()));
  }

  /**
   * Adds events of one person, those of one chain in their order.
   *
   * @return false when somebody else has written first; then nothing is written
   */
  boolean add(List<SealedEvent> events) {
    if (events.isEmpty()) {
      return true;
    }
    var held = heads.hold(events.getFirst().subject());
    var last = new HashMap<>(last(held.subject(), items(events)));
    var links = new ArrayList<SealedEvent>();
    for (var event : events) {
      var before = Optional.ofNullable(last.get(event.item()));
      if (before.map(SealedEvent::number).orElse(0) != event.number() - 1) {
        return false;
      }
      var chain = before.map(SealedEvent::chain).orElse(null);
      links.add(event.chained(Chain.link(event, chain, vault.register())));
      last.put(event.item(), links.getLast());
    }
    insert(held.subject(), links);
    marks.add(
        held.subject(),
        links.stream().map(link -> Marked.mark(link, vault.register())).toList(),
        links.getFirst().at());
    heads.count(held, events.stream().map(SealedEvent::item).toList());
    return true;
  }

  private static Set<ItemId> items(List<SealedEvent> events) {
    return events.stream().map(SealedEvent::item).collect(toSet());
  }

  private void insert(SubjectId subject, List<SealedEvent> links) {
    db.sql(
            """
            insert into legalbasis.consent_event (subject_id, item_id, number, at, state, version,
              until_day, asking_id, sealed, chain, told)
            select :subject, * from unnest(cast(:items as uuid[]), cast(:numbers as int[]),
              cast(:at as timestamptz[]), cast(:states as text[]), cast(:versions as int[]),
              cast(:until as date[]), cast(:askings as uuid[]), :sealed, :chains, cast(:told as boolean[]))
            """)
        .param("subject", subject.value())
        .param("items", texts(links, SealedEvent::item))
        .param("numbers", texts(links, SealedEvent::number))
        .param("at", texts(links, SealedEvent::at))
        .param("states", texts(links, SealedEvent::state))
        .param("versions", texts(links, SealedEvent::version))
        .param("until", texts(links, SealedEvent::until))
        .param("askings", texts(links, SealedEvent::asking))
        .param("sealed", links.stream().map(SealedEvent::sealed).toArray(byte[][]::new))
        .param("chains", links.stream().map(SealedEvent::chain).toArray(byte[][]::new))
        .param("told", texts(links, SealedEvent::told))
        .update();
  }

  private static String[] texts(List<SealedEvent> links, Function<SealedEvent, Object> column) {
    return links.stream()
        .map(link -> Objects.toString(column.apply(link), null))
        .toArray(String[]::new);
  }
}
