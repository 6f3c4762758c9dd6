package fi.tallessa.customer.wording;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Workers;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the guard is pressed away can only be seen by whoever leads: how often, in which files
 * and of which kind. Nobody's words are shown, and who wants to know them asks (D15).
 */
@Service
@Transactional
class Sampling {

  static final Duration LATELY = Duration.ofDays(28);
  static final int LINES = 50;

  private final Access access;
  private final Samples samples;
  private final Leaders leaders;
  private final Workers workers;

  Sampling(Access access, Samples samples, Leaders leaders, Workers workers) {
    this.access = access;
    this.samples = samples;
    this.leaders = leaders;
    this.workers = workers;
  }

  WordingPage page(Sample.Place place, Visit visit) {
    var since = visit.when().minus(LATELY);
    var led = leaders.ledBy(visit);
    var theirs = access.overseen(samples.subjects(led, since), visit);
    var some = samples.before(place, led, theirs, since, LINES + 1);
    var shown = some.subList(0, Math.min(LINES, some.size()));
    var older = some.size() > LINES ? shown.getLast().place() : null;
    return new WordingPage(WordingPage.Day.of(rows(shown, visit)), older);
  }

  private List<WordingPage.Row> rows(List<Sample> shown, Visit visit) {
    var subjects = shown.stream().map(Sample::subject).distinct().toList();
    var codes =
        access.enterEach(WordingAction.SAMPLE, subjects, visit).stream()
            .collect(toMap(Permit::subject, Permit::code));
    var names = workers.names(shown.stream().map(Sample::worker).collect(toSet()));
    return shown.stream()
        .filter(one -> codes.containsKey(one.subject()))
        .map(
            one ->
                new WordingPage.Row(
                    one.at(),
                    codes.get(one.subject()),
                    one.topic(),
                    names.getOrDefault(one.worker(), "")))
        .toList();
  }
}
