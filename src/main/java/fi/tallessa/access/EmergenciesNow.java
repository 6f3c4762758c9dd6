package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Leaders;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the first page tells of emergencies: a worker's own, and what a line manager judges. */
@Component
@Transactional(readOnly = true)
public class EmergenciesNow {

  private final Emergencies emergencies;
  private final Access access;
  private final Leaders leaders;

  EmergenciesNow(Emergencies emergencies, Access access, Leaders leaders) {
    this.emergencies = emergencies;
    this.access = access;
    this.leaders = leaders;
  }

  /**
   * @param opens whether the visitor may open a file so
   * @param running files that are open to them
   * @param waiting how many a line manager is to judge, or reads of as whoever opened them is led
   *     by them
   * @param overdue whether the last day of one of these is past
   */
  public record Shown(
      boolean opens, List<Emergencies.Running> running, int waiting, boolean overdue) {

    public boolean any() {
      return opens || waiting > 0;
    }
  }

  /**
   * What is told to a line manager.
   *
   * @param overseen whose files they answer for: these they judge
   */
  public record Told(List<Emergencies.Waiting> all, Set<SubjectId> overseen) {
    @Override
    public String toString() {
      return "Told";
    }
  }

  public Shown to(boolean manager, Visit visit) {
    if (!manager) {
      return new Shown(true, emergencies.running(visit), 0, false);
    }
    var all = told(visit).all();
    return new Shown(
        false,
        List.of(),
        all.size(),
        all.stream().anyMatch(one -> visit.today().isAfter(one.due())));
  }

  /**
   * What waits that the visitor answers for, and what those did whom they lead, or they themselves:
   * that somebody judges their own, they see.
   */
  public Told told(Visit visit) {
    var all = emergencies.waiting();
    if (all.isEmpty()) {
      return new Told(all, Set.of());
    }
    var overseen = access.overseen(Emergencies.subjects(all), visit);
    var led = leaders.ledBy(visit);
    return new Told(
        all.stream()
            .filter(
                one ->
                    overseen.contains(one.subject())
                        || led.contains(one.worker())
                        || one.worker().equals(visit.who()))
            .toList(),
        overseen);
  }
}
