package fi.tallessa.retention.hold;

import fi.tallessa.holdings.HeldBack;
import org.springframework.stereotype.Component;

/**
 * A hold is in force for a few days by the word of one, and from the word of a second on until
 * somebody lifts it.
 */
@Component
class HoldsInForce implements HeldBack {

  @Override
  public String holds(String row) {
    return """
        exists (select from retention.hold in_force
          where in_force.subject_id = {row}.subject_id and in_force.until_at is null
            and (in_force.confirmed_at is not null or :now < in_force.holds_until))
        """
        .replace("{row}", row);
  }
}
