package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.informing.Untold;
import fi.tallessa.customer.say.Say;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what has to be known before something is told to others. */
@Component
class Weighing {

  private final Data data;
  private final Says says;
  private final Untold untold;

  Weighing(Data data, Says says, Untold untold) {
    this.data = data;
    this.says = says;
    this.untold = untold;
  }

  /**
   * @param byGuardian whether the consent is a guardian's alone
   * @param marked whether what is unverified was marked so
   */
  MayDisclose of(Permit permit, boolean byGuardian, boolean marked) {
    var card = data.card(permit);
    return new MayDisclose(
        untold.any(permit),
        byGuardian,
        kept(permit),
        unverified(card),
        that(card, Datum::isMasked),
        that(card, Datum::mayOnlyBeKept),
        marked);
  }

  private static Set<Thing> unverified(Card card) {
    return Stream.of(Thing.values())
        .filter(one -> one.field().filter(field -> card.unverified(field)).isPresent())
        .collect(toSet());
  }

  private static Set<Thing> that(Card card, Predicate<Datum> is) {
    return Stream.of(Thing.values())
        .filter(one -> one.field().flatMap(card::of).map(Kept::datum).filter(is).isPresent())
        .collect(toSet());
  }

  private Set<Thing> kept(Permit permit) {
    var standing = says.newest(permit).values().stream().filter(Say::stands).toList();
    var kinds = standing.stream().map(say -> say.entry().kind()).collect(toSet());
    var fields = says.data(permit).keySet();
    return Stream.of(Thing.values())
        .filter(
            one ->
                one.kind().filter(kinds::contains).isPresent()
                    || one.field().filter(fields::contains).isPresent())
        .collect(toSet());
  }
}
