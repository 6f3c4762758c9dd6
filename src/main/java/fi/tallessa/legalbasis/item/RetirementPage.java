package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;

/**
 * From when an item is not asked any more.
 *
 * @param from as typed
 */
public record RetirementPage(ConsentItem item, String from, Problems problems) {

  public String address() {
    return "/reviews/items/" + item.id() + "/retirement";
  }
}
