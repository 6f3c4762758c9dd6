package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;

/**
 * That somebody else asks than was taken down, as typed.
 *
 * @param who as in {@link TypedAsker}
 * @param name of whoever is neither the customer nor a guardian
 * @param version of the request the form was filled from
 */
public record AskerForm(String who, String name, String identity, String version) {

  public AskerForm {
    who = Objects.requireNonNullElse(who, "");
    name = Objects.requireNonNullElse(name, "");
    identity = Objects.requireNonNullElse(identity, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static AskerForm of(Request one) {
    var told = one.told();
    var name = told.asker().isNamed() ? told.name() : "";
    return new AskerForm(TypedAsker.chosen(told), name, told.identity().code(), "" + one.version());
  }

  /** The same words, after what came meanwhile. */
  AskerForm over(Request now) {
    return new AskerForm(who, name, identity, "" + now.version());
  }

  /** What was typed, well. */
  record Read(TypedAsker.Read who, Identity identity) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read(List<KeptGuardian> guardians) {
    var asker = TypedAsker.read(who, name, guardians);
    var known = Choice.made("identity", Identity.of(identity));
    var problems = Problems.in(asker, known);
    return problems.isEmpty()
        ? Result.fine(new Read(asker.sure(), known.sure()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "AskerForm";
  }
}
