package fi.tallessa.casework.say;

import fi.tallessa.customer.say.Say;
import fi.tallessa.customer.say.SayForm;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.util.Optional;

/**
 * One entry, and whether guardians are told of it.
 *
 * @param say what was judged of it last
 * @param by the name of whoever judged it; empty where nobody did
 * @param mayNot the key of what stands in the way, or null
 * @param young whether the child may be under 13: then more has to be said of how they understand
 */
public record SayPage(
    Code code,
    String name,
    NamedEntry entry,
    Optional<Say> say,
    String by,
    String mayNot,
    boolean young,
    SayForm form,
    Problems problems) {

  public boolean stands() {
    return say.filter(Say::stands).isPresent();
  }

  public String list() {
    return "/customers/" + code.shown() + "/say";
  }

  public String address() {
    return list() + "/" + entry.entry().kind().code() + "/" + entry.at();
  }

  SayPage again(SayForm typed, Problems problems) {
    return new SayPage(code, name, entry, say, by, mayNot, young, typed, problems);
  }

  @Override
  public String toString() {
    return "SayPage";
  }
}
