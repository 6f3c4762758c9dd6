package fi.tallessa.casework.group;

import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A roll call that could not be written into every file: a file closed, or its reader's work with
 * it ended, between the page and its saving. By code and without a reason, as everywhere in a group
 * (D9).
 */
public record UnwrittenPage(UUID group, String name, String once, List<Code> codes) {

  public String address() {
    return "/groups/" + group + "/sessions";
  }

  /** Those alone, to be asked about again in another language. */
  public String asked() {
    return codes.stream().map(Code::shown).collect(Collectors.joining(" "));
  }

  public String back() {
    return "/groups/" + group;
  }

  @Override
  public String toString() {
    return "UnwrittenPage[" + group + "]";
  }
}
