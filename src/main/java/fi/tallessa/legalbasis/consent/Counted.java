package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.item.ItemId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How many events each chain of one person has ever had, by item. It only grows: what was cut off
 * stays missing, whatever is added after it.
 */
record Counted(Map<String, Integer> events) {

  static final Counted NONE = new Counted(Map.of());

  Counted {
    events = Map.copyOf(events);
  }

  int of(ItemId item) {
    return events.getOrDefault(item.toString(), 0);
  }

  /** With one more for each time an item is named. */
  Counted more(List<ItemId> items) {
    var more = new TreeMap<>(events);
    items.forEach(item -> more.merge(item.toString(), 1, Integer::sum));
    return new Counted(more);
  }

  /** Reads all chains of the person, those that are gone among them. */
  Map<ItemId, Verified> verify(
      Map<ItemId, List<SealedEvent>> chains, Marked marked, Originals originals) {
    var items = new LinkedHashSet<>(chains.keySet());
    events.keySet().stream().sorted().map(UUID::fromString).map(ItemId::new).forEach(items::add);
    items.addAll(marked.gone(chains, originals.items().keySet()));
    var found = new LinkedHashMap<ItemId, Verified>();
    for (var item : items) {
      var chain = chains.getOrDefault(item, List.of());
      found.put(item, Chain.verify(item, chain, of(item), marked, originals));
    }
    return found;
  }

  @Override
  public String toString() {
    return "Counted";
  }
}
