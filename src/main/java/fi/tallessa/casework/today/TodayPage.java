package fi.tallessa.casework.today;

import fi.tallessa.casework.task.TaskRows;
import fi.tallessa.customer.duties.TodoPage;
import fi.tallessa.kernel.Code;
import fi.tallessa.staff.WorkPhones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A worker's day on one page. Each list is short, and says where all of it is.
 *
 * @param moreTasks whether there are others
 * @param entries what students wrote, to be countersigned; of a student, what was taken out
 * @param due what is to be verified or told, the first day first
 * @param ending consents that end soon; which ones, no list tells
 * @param phones one's own from which numbers are to be removed, and how many
 */
public record TodayPage(
    List<CoverLine> covers,
    List<MeetingLine> meetings,
    TaskRows.Shown tasks,
    boolean moreTasks,
    List<BegunLine> begun,
    List<EntryLine> entries,
    TodoPage due,
    TodoPage ending,
    List<NewLine> newcomers,
    List<WorkPhones.Held> phones) {

  /** The newest that was begun before somebody signed in: it is told first, to be gone on with. */
  public Optional<BegunLine> waits(Instant signedIn) {
    return begun.stream().filter(one -> one.savedAt().isBefore(signedIn)).findFirst();
  }

  /** Whom one covers, and until when. */
  public record CoverLine(String worker, LocalDate until, int customers) {
    @Override
    public String toString() {
      return "CoverLine";
    }
  }

  /** A form that was begun and not saved. */
  public record BegunLine(Code code, String name, String path, boolean fresh, Instant savedAt) {
    @Override
    public String toString() {
      return "BegunLine";
    }
  }

  /**
   * What a student wrote.
   *
   * @param removed whether it is the reader's own and was taken out
   */
  public record EntryLine(Code code, String name, String path, LocalDate day, boolean removed) {
    @Override
    public String toString() {
      return "EntryLine";
    }
  }

  /**
   * A customer who is new for somebody.
   *
   * @param by who handed them over; empty where one registered them oneself
   * @param waiting whether a line manager has still to look at that
   */
  public record NewLine(Code code, String name, LocalDate since, String by, boolean waiting) {
    @Override
    public String toString() {
      return "NewLine";
    }
  }

  @Override
  public String toString() {
    return "TodayPage";
  }
}
