package fi.tallessa.feedback;

import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * What is asked, and what was typed.
 *
 * @param service in the reader's language
 * @param marked words that may tell who somebody is; asked about once
 */
public record SheetPage(
    String link,
    String service,
    SheetForm form,
    List<String> marked,
    String asked,
    Problems problems) {

  @Override
  public String toString() {
    return "SheetPage";
  }
}
