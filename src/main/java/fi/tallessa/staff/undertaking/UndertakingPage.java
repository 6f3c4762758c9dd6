package fi.tallessa.staff.undertaking;

import fi.tallessa.kernel.Problems;

/**
 * @param name of the worker who signs
 * @param association null until set-up has named it
 */
public record UndertakingPage(String name, String association, Problems problems) {

  @Override
  public String toString() {
    return "UndertakingPage";
  }
}
