package fi.tallessa.disclosure;

import fi.tallessa.association.Municipality;
import fi.tallessa.customer.say.MayReadForChild;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the log, as far as its reader may know.
 *
 * @param municipality whose social services were told; empty for other recipients
 * @param names of those who wrote it and put it right
 * @param changed what of it says something else by now: who was told is to be told that (Art. 19)
 * @param tellings what was told of changes before, the oldest first
 */
public record DisclosureLine(
    KeptDisclosure kept,
    Optional<Municipality> municipality,
    Optional<KeptReport> report,
    Map<WorkerId, String> names,
    List<Thing> changed,
    List<ChangeTold> tellings,
    boolean masked) {

  public Disclosure told() {
    return kept.disclosure();
  }

  public String worker(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  /** To whom. */
  public String to(Ui ui) {
    return municipality
        .map(place -> ui.t("disclosure.report.to", place.name(ui.lang())))
        .orElse(told().organisation());
  }

  /** What the line said before it was put right, in one line. */
  public String before(KeptCorrection one, Ui ui) {
    var said = kept.before(one);
    return Stream.of(
            to(said, ui),
            Objects.requireNonNullElse(said.person(), ""),
            ui.t(said.ground().label()),
            said.what().stream().map(it -> ui.t(it.label())).collect(Collectors.joining(", ")),
            Objects.requireNonNullElse(said.words(), ""),
            said.why(),
            ui.t(said.way().label()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private String to(Disclosure said, Ui ui) {
    return said.municipality() == null ? said.organisation() : to(ui);
  }

  /** Whether guardians may not be told that there is one (K7). */
  public boolean fromGuardians() {
    return report.filter(one -> one.report().together().kept()).isPresent();
  }

  /**
   * Whether a guardian reads to whom it was told (GDPR Art. 15(1)(c)): on a consent that is not
   * kept from them, or with the family. What the child asked us to tell, and what an authority
   * asked for, nobody can keep from guardians line by line, so no paper of theirs has it (K3, K7).
   */
  public boolean guardianReads(MayReadForChild rule) {
    return rule.entry(kept.id())
        && switch (told().ground()) {
          case CONSENT -> rule.consent(new ItemId(told().consent()));
          case STATUTORY_NOTICE, CONTACT_REQUEST -> report.isPresent() && !fromGuardians();
          case OWN_REQUEST, AUTHORITY -> false;
        };
  }

  public Optional<UUID> opens() {
    return report.map(KeptReport::id);
  }

  @Override
  public String toString() {
    return "DisclosureLine";
  }
}
