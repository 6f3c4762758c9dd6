package fi.tallessa.family.home;

import java.util.List;
import java.util.Optional;

/**
 * The one home that is meant where only one can be: the household. It is where the customer lives
 * every week, or the only home that was told of; where two homes share the weeks there is none.
 */
public final class Household {

  public static Optional<KeptHome> of(List<KeptHome> homes) {
    var always = homes.stream().filter(one -> one.home().weeks() == Weeks.EVERY_WEEK).toList();
    return always.size() == 1
        ? Optional.of(always.getFirst())
        : homes.size() == 1 ? Optional.of(homes.getFirst()) : Optional.empty();
  }

  private Household() {}
}
