package fi.tallessa.association.attested;

import fi.tallessa.association.due.Due;
import fi.tallessa.association.due.RunsOut;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever looked last looks again in time; what they leave undone comes to every line manager. */
@Component
@Order(10)
class AttestedDue implements RunsOut {

  private final Attestations attestations;

  AttestedDue(Attestations attestations) {
    this.attestations = attestations;
  }

  @Override
  public Stream<Due> due(Visit manager) {
    return attestations.newest().values().stream()
        .filter(one -> seesTo(one, manager))
        .map(
            one ->
                new Due(
                    one.what().key("step"),
                    Standing.DUE.key(),
                    List.of(one.next()),
                    one.what().path(),
                    Standing.DUE.tone()));
  }

  private static boolean seesTo(Attestation one, Visit manager) {
    return switch (Standing.of(one.next(), manager.today())) {
      case NEVER, HOLDS -> false;
      case DUE -> one.by().equals(manager.who());
      case LATE -> true;
    };
  }
}
