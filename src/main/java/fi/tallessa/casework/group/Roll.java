package fi.tallessa.casework.group;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Legible;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The members of a group as one visitor may see them, in as many statements for eighty as for two.
 * A member who is the visitor's own and closed now stands by code, without saying why; of anybody
 * else's nobody learns (D9). One whose seal is broken is called by code.
 */
@Component
public class Roll {

  private final Access access;
  private final GroupMembers members;
  private final Data data;

  Roll(Access access, GroupMembers members, Data data) {
    this.access = access;
    this.members = members;
    this.data = data;
  }

  /** Who can be called, by name. */
  public record Line(Code code, String name) {
    String words() {
      return name.isEmpty() ? code.shown() : name + ", " + code.shown();
    }

    @Override
    public String toString() {
      return "Line[" + code.shown() + "]";
    }
  }

  record Called(List<Line> open, List<Code> closed) {
    @Override
    public String toString() {
      return "Called";
    }
  }

  Called of(UUID group, Visit visit) {
    var all = members.of(group).keySet();
    var permits = access.enterEach(GroupAction.LIST, all, visit);
    return new Called(lines(permits), access.closed(GroupAction.LIST, all, visit));
  }

  List<Line> lines(List<Permit> permits) {
    var cards =
        Legible.of(permits, Permit::subject, some -> data.cards(some, Set.of(Field.NAME))).read();
    return permits.stream()
        .map(one -> line(one, cards.getOrDefault(one.subject(), Card.EMPTY)))
        .sorted(Comparator.comparing(Line::name).thenComparing(one -> one.code().value()))
        .toList();
  }

  private static Line line(Permit permit, Card card) {
    return new Line(permit.code(), card.name());
  }
}
