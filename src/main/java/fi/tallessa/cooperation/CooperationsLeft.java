package fi.tallessa.cooperation;

import fi.tallessa.holdings.LeftUndone;
import org.springframework.stereotype.Component;

/** A cooperation that goes on after the work has ended; of health, whoever may open it knows. */
@Component
class CooperationsLeft implements LeftUndone {

  @Override
  public String of(String row) {
    return """
        exists (select from cooperation.cooperation where over_on > :today
          and cooperation.subject_id = {row}.subject_id and {ordinary})
        """
        .replace("{row}", row)
        .replace("{ordinary}", Shelf.ORDINARY.holds());
  }
}
