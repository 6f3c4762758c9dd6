package fi.tallessa.staff.absence;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.member.Member;
import java.util.List;

public record AbsencePage(
    Member member, List<Absence> absences, AbsenceForm form, Problems problems) {

  @Override
  public String toString() {
    return "AbsencePage";
  }
}
