package fi.tallessa.access.look;

import fi.tallessa.audit.LooksSummary;
import java.util.List;

/**
 * Who has looked at one customer.
 *
 * @param summary on the first page; null on older ones
 * @param older the line to go on before, null when there are no more
 */
public record LooksPage(
    String code, LooksSummary summary, List<LookDay> days, Long older, boolean oversight) {

  @Override
  public String toString() {
    return "LooksPage";
  }
}
