package fi.tallessa.casework.timeline;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.MayUndo;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contacts as the timeline shows them: within a day the latest first. */
@Component
public class TimelineEntries {

  private static final Comparator<KeptContact> NEWEST_FIRST =
      Comparator.comparing((KeptContact one) -> one.contact().on())
          .thenComparing(one -> Optional.ofNullable(one.contact().at()).orElse(LocalTime.MIN))
          .thenComparing(one -> one.contact().written())
          .reversed();

  private final Workers workers;

  TimelineEntries(Workers workers) {
    this.workers = workers;
  }

  /** Names of others in one statement; of oneself none is asked. */
  public List<TimelineEntry> of(List<KeptContact> contacts, Visit visit) {
    var others =
        contacts.stream()
            .map(one -> one.contact().worker())
            .filter(who -> !who.equals(visit.who()))
            .collect(toSet());
    return sorted(contacts, workers.names(others), visit);
  }

  /** The same, where the names of all have been read. */
  List<TimelineEntry> of(List<KeptContact> contacts, Map<WorkerId, String> names, Visit visit) {
    var others = new HashMap<>(names);
    others.remove(visit.who());
    return sorted(contacts, others, visit);
  }

  /** On paper whoever prints is named as well. */
  public List<TimelineEntry> named(List<KeptContact> contacts, Visit visit) {
    var all = contacts.stream().map(one -> one.contact().worker()).collect(toSet());
    return sorted(contacts, workers.names(all), visit);
  }

  private static List<TimelineEntry> sorted(
      List<KeptContact> contacts, Map<WorkerId, String> names, Visit visit) {
    return contacts.stream()
        .sorted(NEWEST_FIRST)
        .map(
            one ->
                new TimelineEntry(
                    one,
                    names.getOrDefault(one.contact().worker(), ""),
                    null,
                    MayUndo.decide(one, visit)))
        .toList();
  }
}
