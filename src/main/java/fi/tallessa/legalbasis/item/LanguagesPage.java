package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * The languages of the texts, and a form for one more.
 *
 * @param ended those that have ended, the last one first
 * @param names of whoever ended them
 */
public record LanguagesPage(
    List<Tongue> tongues,
    List<EndedTongue> ended,
    Map<WorkerId, String> names,
    LanguageForm form,
    Problems problems) {

  public String name(EndedTongue one) {
    return names.getOrDefault(one.by(), "");
  }

  @Override
  public String toString() {
    return "LanguagesPage";
  }
}
