package fi.tallessa.casework.plan;

import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An aim as it is kept, with all that is planned for it.
 *
 * @param keptUntil by when somebody looks again at why guardians are not told of it; or null
 * @param benefits what was answered, the first day first
 */
public record KeptAim(
    UUID id,
    int version,
    Aim aim,
    LocalDate keptUntil,
    List<KeptStep> steps,
    List<Benefit> benefits) {

  public boolean going() {
    return aim.state() == AimState.GOING;
  }

  public long openSteps() {
    return steps.stream().filter(KeptStep::open).count();
  }

  public Optional<Benefit> last() {
    return benefits.isEmpty() ? Optional.empty() : Optional.of(benefits.getLast());
  }

  Optional<Benefit> benefit(LocalDate on) {
    return benefits.stream().filter(one -> one.on().equals(on)).findFirst();
  }

  Optional<KeptStep> step(UUID id) {
    return steps.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** For a list or a paper, never for a form: without places that are protected (K8). */
  KeptAim hiding(HiddenPlaces places) {
    return new KeptAim(
        id,
        version,
        aim.hiding(places),
        keptUntil,
        steps.stream().map(one -> one.hiding(places)).toList(),
        benefits);
  }

  @Override
  public String toString() {
    return "KeptAim[" + id + "]";
  }
}
