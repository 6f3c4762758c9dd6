package fi.tallessa.access.look;

import fi.tallessa.web.Choice;
import java.util.List;

/**
 * What a manager reviews.
 *
 * @param workers whom they lead
 * @param older the line to go on before, null when there are no more
 */
public record ReviewPage(LooksFilter filter, List<Choice> workers, List<LookDay> days, Long older) {

  @Override
  public String toString() {
    return "ReviewPage";
  }
}
