package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who asks, as typed: the customer, a guardian for the child or about themselves (D7), or somebody
 * with a name.
 */
final class TypedAsker {

  private static final int LONGEST = 120;
  private static final String OWN = "own-";

  /**
   * What was typed, well.
   *
   * @param kept null where no guardian asks
   * @param name null of the customer
   */
  record Read(Asker asker, KeptGuardian kept, boolean own, String name) {

    UUID guardian() {
      return kept == null ? null : kept.id();
    }

    GuardianRole role() {
      return kept == null ? null : kept.guardian().role();
    }

    MayActFor right(LookedUp found) {
      return kept == null ? null : found.right(kept.id());
    }

    boolean hidden(LookedUp found) {
      return kept != null && found.hidden().test(kept.id());
    }

    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * @param who the code of an {@link Asker}, or the id of a guardian, alone or after {@link #OWN}
   */
  static Result<Read> read(String who, String name, List<KeptGuardian> guardians) {
    boolean own = who.startsWith(OWN);
    var id = own ? who.substring(OWN.length()) : who;
    var kept = guardians.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    var chosen = kept.map(one -> Asker.GUARDIAN).or(() -> Asker.of(who));
    var asker = Choice.made("who", chosen);
    var called = called(chosen, name);
    var problems = Problems.in(asker, called);
    return problems.isEmpty()
        ? Result.fine(
            new Read(
                asker.sure(),
                kept.orElse(null),
                own,
                kept.map(one -> one.guardian().name())
                    .or(() -> called.sure().map(Words::value))
                    .orElse(null)))
        : Result.faulty(problems);
  }

  /** Somebody who is on no file has a name; of the customer and their guardians it is known. */
  private static Result<Optional<Words>> called(Optional<Asker> who, String name) {
    boolean named = who.filter(Asker::isNamed).isPresent();
    return Words.line("name", name, LONGEST)
        .flatMap(
            words ->
                who.isEmpty() || named == words.isPresent()
                    ? Result.fine(words)
                    : Result.faulty(
                        "name", named ? "web.field.required" : "rights.ask.name.known"));
  }

  /** What is chosen where it is as it was told. */
  static String chosen(Told told) {
    return told.guardian() == null
        ? told.asker().code()
        : (told.own() ? OWN : "") + told.guardian();
  }

  static List<Choice> choices(List<KeptGuardian> guardians, Ui ui) {
    return Stream.of(
            Stream.of(choice(Asker.CUSTOMER, ui)),
            guardians.stream().map(one -> guardian(one, "", "rights.asker.guardian", ui)),
            guardians.stream().map(one -> guardian(one, OWN, "rights.asker.own", ui)),
            Stream.of(choice(Asker.AUTHORISED, ui), choice(Asker.OTHER, ui)))
        .flatMap(some -> some)
        .toList();
  }

  private static Choice choice(Asker one, Ui ui) {
    return new Choice(one.code(), ui.t(one.label()));
  }

  private static Choice guardian(KeptGuardian one, String before, String key, Ui ui) {
    var guardian = one.guardian();
    return new Choice(before + one.id(), ui.t(key, guardian.name(), ui.t(guardian.role().label())));
  }

  private TypedAsker() {}
}
