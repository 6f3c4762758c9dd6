package fi.tallessa.casework.group;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Problems;
import java.util.List;
import java.util.UUID;

/**
 * What a group is called, was called, and whether it meets.
 *
 * @param typed the name as typed
 * @param seen which of its names that goes on from
 */
public record GroupNamePage(
    UUID id,
    String name,
    boolean meets,
    List<String> earlier,
    String typed,
    int seen,
    Problems problems,
    Asking asking) {

  GroupNamePage asking(Asking found) {
    return new GroupNamePage(id, name, meets, earlier, typed, seen, problems, found);
  }

  public String address() {
    return "/groups/" + id;
  }

  @Override
  public String toString() {
    return "GroupNamePage[" + id + "]";
  }
}
