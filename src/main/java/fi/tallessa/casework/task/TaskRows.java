package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Legible;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is to be done, opened as far as the permits of a page reach. */
@Component
public class TaskRows {

  private final DueTasks due;
  private final PlacesKept places;

  TaskRows(DueTasks due, PlacesKept places) {
    this.due = due;
    this.places = places;
  }

  /**
   * @param names first names of those the permits are for; a line for anybody else is left out
   */
  public Shown of(List<DueTask> lines, List<Permit> permits, Map<SubjectId, String> names) {
    var texts = texts(lines, permits);
    var open =
        lines.stream()
            .filter(line -> !line.forCustomer() || names.containsKey(line.subject()))
            .toList();
    var learning =
        permits.stream().filter(Permit::byIntern).map(Permit::subject).collect(Collectors.toSet());
    Function<DueTask, TaskRow> row = line -> row(line, texts, names, learning);
    return new Shown(
        open.stream().filter(one -> one.done() == null).map(row).toList(),
        open.stream()
            .filter(one -> one.done() != null)
            .max(Comparator.comparing(DueTask::done))
            .map(row));
  }

  /** By line, without places that are protected (K8). */
  private Map<UUID, String> texts(List<DueTask> lines, List<Permit> permits) {
    var read = Legible.of(permits, Permit::subject, whole -> due.opened(lines, whole)).read();
    var texts = new HashMap<>(read);
    var hidden = places.of(permits);
    lines.stream()
        .filter(line -> line.forCustomer() && hidden.containsKey(line.subject()))
        .forEach(
            line ->
                texts.computeIfPresent(
                    line.id(), (id, words) -> hidden.get(line.subject()).hiding(words)));
    return texts;
  }

  /**
   * @param fresh what was done just now, to be taken back
   */
  public record Shown(List<TaskRow> rows, Optional<TaskRow> fresh) {
    @Override
    public String toString() {
      return "Shown";
    }
  }

  private static TaskRow row(
      DueTask line,
      Map<UUID, String> texts,
      Map<SubjectId, String> names,
      Set<SubjectId> learning) {
    return new TaskRow(
        line.kind(),
        line.id(),
        line.code(),
        line.forCustomer() ? names.get(line.subject()) : "",
        texts.get(line.id()),
        line.day(),
        line.asked(),
        line.kind() != DueKind.PROMISE || !learning.contains(line.subject()));
  }
}
