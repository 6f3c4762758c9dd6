package fi.tallessa.customer.quality;

import fi.tallessa.access.Access;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.duties.DueLine;
import fi.tallessa.customer.duties.DueLines;
import fi.tallessa.kernel.Visit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be put in order in the files a line manager answers for (S41): two statements, however
 * many files, and one line in the log for those whose codes are shown.
 */
@Service
@Transactional
class Quality {

  private static final int MOST = 50;

  private final Access access;
  private final DueLines lines;
  private final Deadlines deadlines;

  Quality(Access access, DueLines lines, Deadlines deadlines) {
    this.access = access;
    this.lines = lines;
    this.deadlines = deadlines;
  }

  /**
   * @param kind which codes are shown; blank for the first of which there is something
   * @param place the place to go on after, blank for the first page
   */
  QualityPage page(String kind, String place, Visit visit) {
    var counts = counts(visit);
    var chosen = Finding.of(kind).or(() -> counts.keySet().stream().findFirst());
    var found = chosen.map(one -> found(one, place, visit)).orElse(List.of());
    var shown = found.subList(0, Math.min(MOST, found.size()));
    if (!shown.isEmpty()) {
      access.overview(
          QualityAction.LIST, shown.stream().map(DueLine::subject).distinct().toList(), visit);
    }
    return new QualityPage(
        counts,
        chosen.orElse(null),
        shown.stream().map(one -> new QualityPage.Row(one.code(), one.day())).toList(),
        found.size() > MOST ? shown.getLast().place() : null,
        deadlines.of(Deadline.STALE, visit.today()));
  }

  private List<DueLine> found(Finding one, String place, Visit visit) {
    return lines.led(one.duty(), place, MOST + 1, visit);
  }

  private Map<Finding, Integer> counts(Visit visit) {
    var many = lines.counted(visit);
    var counts = new EnumMap<Finding, Integer>(Finding.class);
    Stream.of(Finding.values())
        .forEach(
            one ->
                Optional.ofNullable(many.get(one.duty())).ifPresent(some -> counts.put(one, some)));
    return counts;
  }
}
