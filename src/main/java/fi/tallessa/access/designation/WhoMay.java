package fi.tallessa.access.designation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * Who may open a file, each with their ground.
 *
 * @param standing designations that count today or later
 * @param ended those that have been, newest first
 * @param leaders the managers, who open it with a reason
 */
public record WhoMay(
    List<WhoMayLine> standing, List<WhoMayLine> ended, List<Leader> leaders, int today) {

  static WhoMay of(List<Designation> all, Map<WorkerId, String> names, Visit visit) {
    var today = visit.today();
    var lines =
        all.stream()
            .collect(
                groupingBy(
                    one -> one.stands(today),
                    collectingAndThen(
                        toList(),
                        some ->
                            some.stream().map(one -> WhoMayLine.of(one, names, visit)).toList())));
    var leaders = Leader.all(all, names, today);
    long opening =
        all.stream().filter(one -> one.opensOn(today)).map(Designation::worker).distinct().count();
    return new WhoMay(
        lines.getOrDefault(true, List.of()),
        lines.getOrDefault(false, List.of()),
        leaders,
        (int) opening);
  }

  @Override
  public String toString() {
    return "WhoMay";
  }
}
