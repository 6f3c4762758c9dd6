package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;

/** Saying where a cabinet stands now. */
public record MovePage(Cabinet cabinet, MoveForm form, Problems problems) {

  @Override
  public String toString() {
    return "MovePage";
  }
}
