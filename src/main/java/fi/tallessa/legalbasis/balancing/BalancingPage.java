package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.document.FileName;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import fi.tallessa.web.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version, as it is read.
 *
 * @param before the text of the version before it
 * @param versions all of the service, the newest first
 * @param advice of the data-protection contact
 * @param managers who are line managers now
 * @param words typed with a decision that could not be taken
 */
public record BalancingPage(
    Service service,
    TestVersion version,
    Weighing weighing,
    Optional<Weighing> before,
    List<TestVersion> versions,
    BalancingState state,
    Map<WorkerId, String> names,
    List<Advice> advice,
    Set<WorkerId> managers,
    Visit visit,
    String words,
    Problems problems) {

  BalancingPage unsaved(String typed, Problems found) {
    return new BalancingPage(
        service, version, weighing, before, versions, state, names, advice, managers, visit, typed,
        found);
  }

  public String path(Object last) {
    return "/reviews/balancing/" + service.id() + "/" + last;
  }

  public String author() {
    return name(version.writtenBy());
  }

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  public LocalDate day(Instant moment) {
    return moment.atZone(Visit.ZONE).toLocalDate();
  }

  public boolean own() {
    return version.writtenBy().equals(visit.who());
  }

  public int newest() {
    return versions.getFirst().number();
  }

  /** Nobody has decided about it, and no newer version has taken its place. */
  public boolean waits() {
    return version.decision().isEmpty() && version.number() == newest();
  }

  /** Written by the only line manager there is, so that nobody here may approve it (D11). */
  public boolean alone() {
    return own() && managers.size() == 1;
  }

  /** Whether whoever reads this, and may decide about tests at all, may decide about it. */
  public boolean mayDecide() {
    return waits() && refusal(Outcome.SENT_BACK).isEmpty();
  }

  /** Its last day passed while it waited: it can only be sent back. */
  public Optional<Problem> mayNotApprove() {
    return refusal(Outcome.APPROVED);
  }

  private Optional<Problem> refusal(Outcome outcome) {
    return MayDecide.refusal(outcome, version, newest(), managers, visit);
  }

  /** A newer approved version has taken its place. */
  public Optional<TestVersion> replacedBy() {
    return versions.stream()
        .filter(other -> other.number() > version.number() && other.approved())
        .findFirst();
  }

  /** The sections this version has; older ones have fewer. */
  public List<Section> sections() {
    return Arrays.stream(Section.values()).filter(weighing::has).toList();
  }

  public boolean changed(Section section) {
    return before.filter(text -> weighing.differs(section, text)).isPresent();
  }

  /** Advice is given while it waits, once by each. */
  public boolean mayAdvise() {
    return waits() && advice.stream().noneMatch(one -> one.by().equals(visit.who()));
  }

  public List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  FileName pdf() {
    return new FileName("balancing-test-" + version.number() + ".pdf");
  }

  public Tone tone() {
    return StateWords.tone(state);
  }

  public String chip() {
    return StateWords.chip(state);
  }

  public Problem sentence() {
    return StateWords.sentence(state);
  }

  @Override
  public String toString() {
    return "BalancingPage";
  }
}
