package fi.tallessa.customer.ending;

import fi.tallessa.holdings.Clocks;
import org.springframework.stereotype.Component;

/**
 * When files go: after a relationship, of those none came of, and of those none ever began. The
 * first and the last are kept beside the file, and reckoned anew by the same view for whoever
 * judges one.
 */
@Component
class FileClocks implements Clocks {

  private static final String ALL =
      """
      select subject_id, kind, since_day, until_day, sooner_on, goes_on from {clock}
      union all
      select subject_id, 'INTAKE', cast(null as date), cast(null as date), cast(null as date),
        over_on
      from customer.intake
      where state <> 'BEGUN' and not exists (select from customer.relationship
        where relationship.subject_id = intake.subject_id)
      """;

  @Override
  public String select() {
    return ALL.replace("{clock}", "customer.clock");
  }

  @Override
  public String reckoned() {
    return ALL.replace("{clock}", "customer.reckoned_clock");
  }
}
