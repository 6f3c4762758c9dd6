package fi.tallessa.casework.say;

import fi.tallessa.customer.say.Say;
import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * What is kept from guardians in one file, what was refused and what has ended, for those who work
 * with the child.
 *
 * @param data of the child's data what can be kept from them; all else is kept from where it stands
 */
public record SayList(
    Code code, String name, List<Line> lines, List<NamedEntry> data, String mayNot) {

  /** An entry and what was judged of it last. */
  public record Line(NamedEntry entry, Say say) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  public String address(NamedEntry entry) {
    return "/customers/" + code.shown() + "/say/" + entry.entry().kind().code() + "/" + entry.at();
  }

  public String back() {
    return "/customers/" + code.shown();
  }

  @Override
  public String toString() {
    return "SayList";
  }
}
