package fi.tallessa.casework.timeline;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.MayUndo;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Contacts as the timeline shows them: within a day the latest first, and without places that are
 * protected (K8).
 */
@Component
public class TimelineEntries {

  private static final Comparator<KeptContact> NEWEST_FIRST =
      Comparator.comparing((KeptContact one) -> one.contact().on())
          .thenComparing(one -> Optional.ofNullable(one.contact().at()).orElse(LocalTime.MIN))
          .thenComparing(one -> one.contact().written())
          .reversed();

  private final Workers workers;
  private final PlacesKept places;

  TimelineEntries(Workers workers, PlacesKept places) {
    this.workers = workers;
    this.places = places;
  }

  /** Names of others in one statement; of oneself none is asked. */
  public List<TimelineEntry> of(List<KeptContact> contacts, Permit permit) {
    var others =
        contacts.stream()
            .map(one -> one.contact().worker())
            .filter(who -> !who.equals(permit.visit().who()))
            .collect(toSet());
    return sorted(contacts, workers.names(others), permit);
  }

  /** The same, where the names of all have been read. */
  List<TimelineEntry> of(List<KeptContact> contacts, Map<WorkerId, String> names, Permit permit) {
    var others = new HashMap<>(names);
    others.remove(permit.visit().who());
    return sorted(contacts, others, permit);
  }

  /** On paper whoever prints is named as well. */
  public List<TimelineEntry> named(List<KeptContact> contacts, Permit permit) {
    var all = contacts.stream().map(one -> one.contact().worker()).collect(toSet());
    return sorted(contacts, workers.names(all), permit);
  }

  private List<TimelineEntry> sorted(
      List<KeptContact> contacts, Map<WorkerId, String> names, Permit permit) {
    var hidden = places.of(permit);
    return contacts.stream()
        .sorted(NEWEST_FIRST)
        .map(
            one ->
                new TimelineEntry(
                    one.hiding(hidden),
                    names.getOrDefault(one.contact().worker(), ""),
                    null,
                    MayUndo.decide(one, permit.visit())))
        .toList();
  }
}
