package fi.tallessa.casework.group;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One time a group met: put right as a whole, taken back as a whole, and what it said before.
 *
 * @param name of the group
 * @param members whose rows stand in files that are open to the reader
 * @param closed whose files are closed to the reader now: nothing in them changes
 * @param by who called the roll, and at {@code at}
 * @param undone when it was taken back; empty while it stands
 * @param undo whether the reader may take it back still
 */
public record KeptSessionPage(
    UUID group,
    UUID id,
    String name,
    LocalDate on,
    GroupSession session,
    List<Roll.Line> members,
    List<Code> closed,
    List<Choice> colleagues,
    String by,
    Instant at,
    Optional<Instant> undone,
    boolean undo,
    List<Was> past,
    SessionForm form,
    Problems problems) {

  /** What it said, until when, and who put it right then. */
  public record Was(LocalDate on, GroupSession session, String by, Instant until) {
    @Override
    public String toString() {
      return "Was";
    }
  }

  public String address() {
    return back() + "/sessions/" + id;
  }

  public String back() {
    return "/groups/" + group;
  }

  public List<Choice> choices() {
    return members.stream().map(one -> new Choice(one.code().shown(), one.words())).toList();
  }

  public Map<String, String> labels(Ui ui) {
    return SessionPage.boxes(ui);
  }

  @Override
  public String toString() {
    return "KeptSessionPage[" + id + "]";
  }
}
