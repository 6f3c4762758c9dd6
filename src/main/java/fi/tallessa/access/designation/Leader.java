package fi.tallessa.access.designation;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line manager of designated workers, and the names of those they lead. */
public record Leader(String name, List<String> leads) {

  static List<Leader> all(List<Designation> all, Map<WorkerId, String> names, LocalDate today) {
    var leads = new LinkedHashMap<WorkerId, List<String>>();
    all.stream()
        .filter(one -> one.stands(today) && one.days().contains(today))
        .forEach(
            one ->
                one.leaders()
                    .forEach(
                        leader ->
                            leads
                                .computeIfAbsent(leader, id -> new ArrayList<>())
                                .add(names.get(one.worker()))));
    return leads.entrySet().stream()
        .map(lead -> new Leader(names.get(lead.getKey()), List.copyOf(lead.getValue())))
        .toList();
  }

  @Override
  public String toString() {
    return "Leader";
  }
}
