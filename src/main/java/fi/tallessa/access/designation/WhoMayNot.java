package fi.tallessa.access.designation;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may not open a file, and why; as long as the list of who may.
 *
 * @param barred who may never, for a conflict of interest (K15)
 * @param managers line managers who lead nobody that works with the customer
 * @param others how many workers besides
 * @param never how many with a role that opens nobody's file (S25)
 */
public record WhoMayNot(List<String> barred, List<String> managers, int others, int never) {

  static WhoMayNot of(
      List<Designation> all, List<Worker> here, Set<WorkerId> barred, LocalDate today) {
    var may = may(all, today);
    var mayNot =
        here.stream()
            .filter(worker -> !may.contains(worker.id()) && !barred.contains(worker.id()))
            .toList();
    return new WhoMayNot(
        here.stream().filter(worker -> barred.contains(worker.id())).map(Worker::name).toList(),
        mayNot.stream().filter(worker -> worker.role() == Role.MANAGER).map(Worker::name).toList(),
        (int) mayNot.stream().filter(worker -> worker.role() == Role.WORKER).count(),
        (int) mayNot.stream().filter(worker -> !worker.role().withCustomers()).count());
  }

  private static Set<WorkerId> may(List<Designation> all, LocalDate today) {
    var may = new HashSet<WorkerId>();
    for (var one : all) {
      if (one.stands(today) && one.days().contains(today)) {
        may.add(one.worker());
        may.addAll(one.leaders());
      }
    }
    return may;
  }

  @Override
  public String toString() {
    return "WhoMayNot";
  }
}
