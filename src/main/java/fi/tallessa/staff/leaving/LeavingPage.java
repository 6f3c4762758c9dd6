package fi.tallessa.staff.leaving;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.WorkPhones;
import fi.tallessa.staff.member.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param leave null while nobody has decided it
 * @param open how many customers have nobody else after the last day
 * @param cabinets to which they have a key
 * @param phones that are still theirs
 * @param typed the last day as it was typed
 */
public record LeavingPage(
    Member member,
    Leave leave,
    List<Leave.Tick> ticks,
    Map<WorkerId, String> names,
    int open,
    List<Integer> cabinets,
    List<WorkPhones.Held> phones,
    String typed,
    Problems problems) {

  /** A day is asked for while none is decided, and again where what was typed came back. */
  public boolean asks() {
    return leave == null || problems.on("lastDay").isPresent() && leave.completed() == null;
  }

  public List<LeavingItem> items() {
    return List.of(LeavingItem.values());
  }

  public Optional<Leave.Tick> tick(LeavingItem item) {
    return ticks.stream().filter(one -> one.item() == item && one.undone().isEmpty()).findFirst();
  }

  /** Those that were taken off again, the first one first. */
  public List<Leave.Tick> takenOff(LeavingItem item) {
    return ticks.stream().filter(one -> one.item() == item && one.undone().isPresent()).toList();
  }

  @Override
  public String toString() {
    return "LeavingPage";
  }
}
