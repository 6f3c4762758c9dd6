package fi.tallessa.audit.log;

import fi.tallessa.association.due.Due;
import fi.tallessa.association.due.RunsOut;
import fi.tallessa.audit.log.Outside.Place;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That lines wait for their seal, or seals for their copy, comes to the managers by itself. */
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
    var seals = health.waits(now) ? Stream.of(due("audit.log.due.seals")) : Stream.<Due>empty();
    boolean late = Arrays.stream(Place.values()).anyMatch(place -> health.waits(place, now));
    return Stream.concat(seals, late ? Stream.of(due("audit.log.due.copies")) : Stream.empty());
  }

  private static Due due(String sentence) {
    return new Due("audit.log.title", sentence, List.of(), "/reviews/log", Tone.CARE);
  }
}
