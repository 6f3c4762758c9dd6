package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.Reminder;
import fi.tallessa.web.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every service, and whether its balancing test carries it today. */
public record BalancingListPage(List<Row> rows, Map<WorkerId, String> names) {

  /**
   * @param versions the newest first; none when nothing is written
   * @param saved when the reader's own draft was saved
   * @param left what others began who write no tests any more
   */
  public record Row(
      Service service,
      BalancingState state,
      List<TestVersion> versions,
      Optional<Instant> saved,
      List<LeftDraft> left) {

    public String path(Object last) {
      return "/reviews/balancing/" + service.id() + "/" + last;
    }

    public Optional<TestVersion> newest() {
      return versions.stream().findFirst();
    }

    /** Written, and nobody has decided about it yet. */
    public Optional<TestVersion> waiting() {
      return newest().filter(one -> one.decision().isEmpty());
    }

    public Optional<TestVersion> sentBack() {
      return newest().filter(one -> one.decision().isPresent() && !one.approved());
    }

    /** Whether the next version is to be written by now. */
    public Optional<Reminder> reminder(LocalDate today) {
      return Reminder.of(state, today);
    }

    public int next() {
      return newest().map(TestVersion::number).orElse(0) + 1;
    }

    public Tone tone() {
      return StateWords.tone(state);
    }

    /** In two words, for the chip. */
    public String chip() {
      return StateWords.chip(state);
    }

    /** In a sentence: how long, or what is missing and who mends it. */
    public Problem sentence() {
      return StateWords.sentence(state);
    }
  }

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  @Override
  public String toString() {
    return "BalancingListPage";
  }
}
