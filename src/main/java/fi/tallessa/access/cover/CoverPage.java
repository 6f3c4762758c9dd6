package fi.tallessa.access.cover;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;

/**
 * Whose customers would have nobody, and who could cover.
 *
 * @param worker who is away, or leaves
 * @param forGood leaves
 * @param days on which nobody would be there
 * @param codes of the customers; never more than one page, the others come when these are done
 * @param more there are others
 * @param covering who covers already
 * @param left of the codes whom somebody chosen before could not take, as they have them already
 */
public record CoverPage(
    String path,
    String worker,
    String workerPath,
    boolean forGood,
    DateRange days,
    List<String> codes,
    boolean more,
    List<String> covering,
    List<Choice> choices,
    CoverForm form,
    List<String> left,
    Problems problems) {

  /** All at first, as they mostly go to one; what was ticked stays. */
  public List<String> ticked() {
    return problems.isEmpty() ? codes : form.customers();
  }

  public List<Choice> customers() {
    return codes.stream().map(code -> new Choice(code, code)).toList();
  }

  @Override
  public String toString() {
    return "CoverPage";
  }
}
