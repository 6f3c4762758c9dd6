package fi.tallessa.audit.log;

import fi.tallessa.association.due.Due;
import fi.tallessa.association.due.RunsOut;
import fi.tallessa.audit.log.Outside.Place;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * That lines wait for their seal, or seals for their copy, or that a copy is not of this log, comes
 * to the managers by itself.
 */
@Component
@Order(5)
class LogDue implements RunsOut {

  private final LogHealth health;

  LogDue(LogHealth health) {
    this.health = health;
  }

  @Override
  public Stream<Due> due(Visit manager) {
    var now = manager.when();
    var all = new ArrayList<Due>();
    if (health.isStrange()) {
      all.add(due("audit.log.due.strange", Tone.BLOCK));
    }
    if (health.waits(now)) {
      all.add(due("audit.log.due.seals", Tone.CARE));
    }
    if (Arrays.stream(Place.values()).anyMatch(place -> health.waits(place, now))) {
      all.add(due("audit.log.due.copies", Tone.CARE));
    }
    return all.stream();
  }

  private static Due due(String sentence, Tone tone) {
    return new Due("audit.log.title", sentence, List.of(), "/reviews/log", tone);
  }
}
