package fi.tallessa.access.hurry;

import fi.tallessa.kernel.Problems;

/**
 * Before somebody goes on who has opened many files.
 *
 * @param most so many within an hour without this
 */
public record HurryPage(int most, HurryForm form, Problems problems) {

  @Override
  public String toString() {
    return "HurryPage";
  }
}
