package fi.tallessa.customer.ages;

import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.TurnList;
import java.time.LocalDate;
import java.util.List;

/**
 * What turning 13 or 18 asks, as lists.
 *
 * @param name of the customer
 */
public record AgesPage(Code code, String name, List<Section> sections, Problems problems) {

  /**
   * One list.
   *
   * @param day the day of the turn; null of an adult of whom no day was told
   * @param certain whether the birthday was told, and not only the year
   * @param itself message keys of what happens by itself that day
   */
  public record Section(
      Turn turn, LocalDate day, boolean certain, TurnList list, List<String> itself) {

    /** The message key of when it is, or was. */
    public String when() {
      return "customer.ages.list." + (list.acting() ? "turned" : "turns") + (certain ? "" : ".by");
    }

    /** What its message keys end in. */
    public String age() {
      return turn.code();
    }

    @Override
    public String toString() {
      return "Section";
    }
  }

  @Override
  public String toString() {
    return "AgesPage";
  }
}
