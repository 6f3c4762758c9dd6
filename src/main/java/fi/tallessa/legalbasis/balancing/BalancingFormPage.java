package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writing a new version.
 *
 * @param before the version it was begun from; 0 when this is the first
 * @param newest the newest version there is
 * @param latest the last day that may be given
 * @param saved when the draft was saved last
 * @param other what another tab has saved, or somebody has written meanwhile; empty where nobody
 *     did
 */
public record BalancingFormPage(
    Service service,
    BalancingForm form,
    Problems problems,
    int before,
    int newest,
    LocalDate latest,
    Optional<Instant> saved,
    Map<String, String> other) {

  /** As which version, and on which saving of the draft, its form goes on. */
  BalancingFormPage as(int version, int seen) {
    return new BalancingFormPage(
        service, form.as(version, seen), problems, before, newest, latest, saved, other);
  }

  BalancingFormPage beside(Map<String, String> theirs) {
    return new BalancingFormPage(service, form, problems, before, newest, latest, saved, theirs);
  }

  public String path(Object last) {
    return "/reviews/balancing/" + service.id() + "/" + last;
  }

  public Saving saving() {
    return new Saving(form.seen(), saved, Optional.empty());
  }

  public boolean first() {
    return before == 0;
  }

  /** Two tabs wrote on one draft. */
  public boolean conflicting() {
    return !other.isEmpty() && problems.on("version").isEmpty();
  }

  /** Whose it is what stands beside a box. */
  public String whose(Ui ui) {
    return problems.on("version").isPresent()
        ? ui.t("legalbasis.balancing.newest", newest)
        : ui.t("legalbasis.balancing.draft.theirs");
  }

  /** What the other tab has in a box where this one has something else; null where it has not. */
  public String theirs(String box) {
    var saved = other.getOrDefault(box, "");
    return !Objects.equals(saved, form.typed(box)) && !saved.isBlank() ? saved : null;
  }

  public List<Choice> steps(Ui ui, String scale) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("legalbasis.balancing.choose"))),
            IntStream.rangeClosed(1, Impact.MOST)
                .mapToObj(step -> new Choice("" + step, ui.t(scale + step))))
        .toList();
  }

  public List<Choice> conclusions(Ui ui) {
    return Arrays.stream(Conclusion.values())
        .map(one -> new Choice(one.name(), ui.t(one.key())))
        .toList();
  }

  /** What each box is called, for the list of problems above them. */
  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    for (var part : Part.values()) {
      labels.put(part.field(), ui.t(part.key()));
    }
    for (var row : form.impacts()) {
      var impact = ui.t("legalbasis.balancing.impact", row.place() + 1);
      for (var last : List.of("what", "likelihood", "severity")) {
        labels.put(row.box(last), impact);
      }
    }
    labels.put("conclusion", ui.t("legalbasis.balancing.section.conclusion"));
    labels.put("assessment", ui.t("legalbasis.balancing.assessment"));
    labels.put("validUntil", ui.t("legalbasis.balancing.valid_until"));
    return labels;
  }

  @Override
  public String toString() {
    return "BalancingFormPage";
  }
}
