package fi.tallessa.cooperation;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.EndsWithIt;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With the last relationship the services we work with are needed no more: they end that day, their
 * contact points with them (D14). What tells of health ends with its consent in the same act.
 */
@Component
@Order(2)
class CooperationsEnd implements EndsWithIt {

  private final Cooperations cooperations;

  CooperationsEnd(Cooperations cooperations) {
    this.cooperations = cooperations;
  }

  @Override
  public String code() {
    return "cooperation";
  }

  @Override
  public String key() {
    return "cooperation.ends_with_it";
  }

  @Override
  public int count(Permit permit) {
    return lasting(permit).size();
  }

  @Override
  public void end(Permit permit) {
    var visit = permit.visit();
    lasting(permit)
        .forEach(
            one ->
                Overtaken.unless(
                    cooperations.write(
                        Shelf.ORDINARY,
                        permit,
                        one,
                        one.term().ended(visit.today()),
                        one.cooperation().by(visit.who()))));
  }

  private List<KeptCooperation> lasting(Permit permit) {
    return cooperations.overview(permit).services().stream()
        .filter(one -> one.term().active(permit.visit().today()))
        .toList();
  }
}
