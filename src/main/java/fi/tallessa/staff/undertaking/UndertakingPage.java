package fi.tallessa.staff.undertaking;

import fi.tallessa.kernel.Problems;

/**
 * @param name of the worker who signs
 * @param association null until set-up has named it
 * @param agreed the box is ticked, though not signed yet
 * @param to where to go on afterwards
 */
public record UndertakingPage(
    String name, String association, boolean agreed, String to, Problems problems) {

  @Override
  public String toString() {
    return "UndertakingPage";
  }
}
