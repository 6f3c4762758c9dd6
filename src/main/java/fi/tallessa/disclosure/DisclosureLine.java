package fi.tallessa.disclosure;

import fi.tallessa.association.Municipality;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the log, as far as its reader may know.
 *
 * @param municipality whose social services were told; empty for other recipients
 * @param worker who told it
 * @param changed what of it says something else by now: who was told is to be told that (Art. 19)
 */
public record DisclosureLine(
    KeptDisclosure kept,
    Optional<Municipality> municipality,
    Optional<KeptReport> report,
    String worker,
    List<Thing> changed,
    boolean masked) {

  public Disclosure told() {
    return kept.disclosure();
  }

  /** To whom. */
  public String to(Ui ui) {
    return municipality
        .map(place -> ui.t("disclosure.report.to", place.name(ui.lang())))
        .orElse(told().organisation());
  }

  /** Whether guardians may not be told that there is one (K7). */
  public boolean fromGuardians() {
    return report.filter(one -> one.report().together().kept()).isPresent();
  }

  public Optional<UUID> opens() {
    return report.map(KeptReport::id);
  }

  @Override
  public String toString() {
    return "DisclosureLine";
  }
}
