package fi.tallessa.legalbasis;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.BalancingState;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.TestVersion;
import fi.tallessa.web.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tests whose last day is near or past, for the line managers' home page. */
@Component
public class Reminders {

  private static final int FEW = 5;

  private final BalancingTests tests;
  private final Services services;

  Reminders(BalancingTests tests, Services services) {
    this.tests = tests;
    this.services = services;
  }

  /**
   * One service whose test needs a new version.
   *
   * @param waits the newest version is written and waits for approval
   */
  public record Line(Service service, Reminder reminder, LocalDate until, boolean waits) {

    /** Where the next version is written. */
    public String path() {
      return "/reviews/balancing/" + service.id() + "/new";
    }

    public Tone tone() {
      return switch (reminder) {
        case TWO_MONTHS -> Tone.PLAIN;
        case TWO_WEEKS -> Tone.CARE;
        case ENDED -> Tone.BLOCK;
      };
    }
  }

  /** The first few; all of them are on the list of tests. */
  public List<Line> first(Visit visit) {
    return on(visit).stream().limit(FEW).toList();
  }

  /** Of the services that run on the day, the first last day first. */
  List<Line> on(Visit visit) {
    var versions = tests.versions();
    return services.running(visit.today()).stream()
        .flatMap(one -> line(one, versions.getOrDefault(one.id(), List.of()), visit).stream())
        .sorted(Comparator.comparing(Line::until))
        .toList();
  }

  private static Optional<Line> line(Service service, List<TestVersion> newestFirst, Visit visit) {
    var state = BalancingState.on(visit.today(), newestFirst);
    boolean waits =
        newestFirst.stream().findFirst().filter(one -> one.decision().isEmpty()).isPresent();
    return Reminder.of(state, visit.today())
        .flatMap(
            reminder ->
                BalancingState.lastDay(state)
                    .map(until -> new Line(service, reminder, until, waits)));
  }
}
