package fi.tallessa.staff.absence;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Covers.Cover;
import fi.tallessa.staff.member.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * @param covers for each absence, what designations say
 * @param names of who covers
 */
public record AbsencePage(
    Member member,
    List<Absence> absences,
    Map<UUID, Cover> covers,
    Map<WorkerId, String> names,
    AbsenceForm form,
    Problems problems) {

  private static final Cover NONE = new Cover(0, List.of());

  public Cover cover(Absence absence) {
    return covers.getOrDefault(absence.id(), NONE);
  }

  public String coveredBy(Absence absence) {
    return String.join(", ", cover(absence).by().stream().map(names::get).toList());
  }

  @Override
  public String toString() {
    return "AbsencePage";
  }
}
