package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Hurries;
import fi.tallessa.access.Runs;
import fi.tallessa.access.Unusual;
import fi.tallessa.access.UnusualFindings;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the log of one day for what is unusual. It opens no file: whose lines it has read,
 * one line of the log tells. Names are compared in memory and written nowhere.
 */
@Service
@Transactional
class LookingThrough {

  static final String RUN = "access.night.unusual";

  private final LooksOfDay looks;
  private final List<Sign> signs;
  private final UnusualFindings findings;
  private final Hurries hurries;
  private final Workers workers;
  private final Runs runs;

  LookingThrough(
      LooksOfDay looks,
      List<Sign> signs,
      UnusualFindings findings,
      Hurries hurries,
      Workers workers,
      Runs runs) {
    this.looks = looks;
    this.signs = signs;
    this.findings = findings;
    this.hurries = hurries;
    this.workers = workers;
    this.runs = runs;
  }

  /** How many were found. */
  int day(LocalDate day, Instant at) {
    var all = looks.on(day);
    if (all.isEmpty()) {
      return 0;
    }
    var read =
        all.values().stream()
            .flatMap(List::stream)
            .map(DayLooks.One::file)
            .collect(Collectors.toSet());
    runs.unread(RUN, read, at);
    var names = workers.names(all.keySet());
    return all.entrySet().stream()
        .map(
            one ->
                new DayLooks(
                    one.getKey(), names.getOrDefault(one.getKey(), ""), day, one.getValue()))
        .mapToInt(one -> found(one, at))
        .sum();
  }

  private int found(DayLooks one, Instant at) {
    int found = 0;
    for (var sign : signs) {
      var files = new HashSet<>(sign.in(one));
      if (sign.unusual().lasting() && !files.isEmpty()) {
        files.removeAll(before(one.who(), sign.unusual()));
      }
      if (!files.isEmpty() && findings.add(sign.unusual(), one.who(), one.day(), files, at)) {
        found++;
      }
    }
    return found;
  }

  private Set<SubjectId> before(WorkerId who, Unusual unusual) {
    return findings.about(who).stream()
        .filter(one -> one.seen().unusual() == unusual && one.settles())
        .map(Finding::files)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  int forget(LocalDate before) {
    return findings.forget(before) + hurries.forget(before);
  }
}
