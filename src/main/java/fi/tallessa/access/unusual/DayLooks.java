package fi.tallessa.access.unusual;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which files one worker opened on one day.
 *
 * @param name of the worker, for comparing; it is written nowhere
 */
record DayLooks(WorkerId who, String name, LocalDate day, List<One> files) {

  /**
   * All that was done with one file.
   *
   * @param read and not changed alone, as by a list of who came
   * @param undesignated some of it on another ground than a designation
   * @param late some of it before the first hour or after the last
   */
  record One(SubjectId file, boolean read, boolean undesignated, boolean late) {}

  Set<SubjectId> those(Predicate<One> which) {
    return files.stream().filter(which).map(One::file).collect(Collectors.toSet());
  }

  Set<SubjectId> all() {
    return those(one -> true);
  }

  @Override
  public String toString() {
    return "DayLooks";
  }
}
