package fi.tallessa.casework.group;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One group: who belongs to it and when it met.
 *
 * @param ended since when it meets no more; empty while it does
 * @param closed whose file is closed to the reader now
 * @param left whom the reader has just taken out, to be taken back
 * @param codes what was typed of new members
 */
public record GroupPage(
    UUID id,
    String name,
    Optional<Ended> ended,
    List<Row> members,
    List<Code> closed,
    SessionList met,
    Optional<Code> left,
    String codes,
    Problems problems) {

  public record Ended(Instant at, String by) {
    @Override
    public String toString() {
      return "Ended";
    }
  }

  public record Row(Code code, String name) {
    @Override
    public String toString() {
      return "Row";
    }
  }

  GroupPage without(Optional<Code> one) {
    return new GroupPage(id, name, ended, members, closed, met, one, codes, problems);
  }

  public String address() {
    return "/groups/" + id;
  }

  @Override
  public String toString() {
    return "GroupPage[" + id + "]";
  }
}
