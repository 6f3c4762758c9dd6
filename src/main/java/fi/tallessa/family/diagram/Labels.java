package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Label.Side;
import java.util.List;
import java.util.stream.IntStream;

/** On which side of each sign its label stands, once it is known who stands beside whom. */
final class Labels {

  private final Seats seats;
  private final List<Branch> branches;

  private Labels(Seats seats) {
    this.seats = seats;
    this.branches = seats.pattern.branches();
  }

  static List<Label> of(List<Person> people, Seats seats) {
    var labels = new Labels(seats);
    return IntStream.range(0, people.size())
        .mapToObj(person -> Label.of(people.get(person), labels.side(person)))
        .toList();
  }

  private Side side(int person) {
    if (branches.stream().noneMatch(one -> !one.couple() && one.has(person))) {
      return Side.UNDER;
    }
    if (free(person, true)) {
      return Side.RIGHT;
    }
    return free(person, false) ? Side.LEFT : Side.UNDER;
  }

  /** Whether no line to a partner leaves the sign on that side. */
  private boolean free(int person, boolean right) {
    return branches.stream()
        .filter(one -> one.couple() && seats.between(one) == 0)
        .noneMatch(one -> (right ? seats.left(one) : seats.right(one)) == person);
  }
}
