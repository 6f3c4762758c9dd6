package fi.tallessa.customer.search;

import fi.tallessa.kernel.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The find page, or what is shown under its box.
 *
 * @param q as typed; shown again, written down nowhere
 * @param asked whether anything was sought: an empty box finds nothing and says nothing
 * @param more whether there were more than are shown
 * @param knock a code that was typed whole and may be knocked at, though it is not in the list
 * @param place of what was found, for Back to lead to; the words are not in it
 */
public record FindPage(
    String q,
    Problems problems,
    boolean asked,
    List<FoundRow> rows,
    boolean more,
    Optional<Knock> knock,
    boolean warmingUp,
    Optional<UUID> place) {

  public FindPage(
      String q,
      Problems problems,
      boolean asked,
      List<FoundRow> rows,
      boolean more,
      Optional<Knock> knock,
      boolean warmingUp) {
    this(q, problems, asked, rows, more, knock, warmingUp, Optional.empty());
  }

  /**
   * @param oversees whether the one who asks is a line manager there, and says who may open it
   *     without opening it
   */
  public record Knock(String code, boolean oversees) {
    public String file() {
      return "/customers/" + code;
    }
  }

  /** The same, to be come back to. */
  FindPage at(SearchId search) {
    return new FindPage(
        q, problems, asked, rows, more, knock, warmingUp, Optional.of(search.value()));
  }

  /** Those who were meant. */
  public List<FoundRow> meant() {
    return rows.stream().filter(row -> !row.how().near()).toList();
  }

  /** Those who are only close to what was typed. */
  public List<FoundRow> near() {
    return rows.stream().filter(row -> row.how().near()).toList();
  }

  /** With each page that has a box a new search begins; what comes as typed goes on with it. */
  public UUID search() {
    return UUID.randomUUID();
  }

  static FindPage empty(boolean warmingUp) {
    return new FindPage("", Problems.none(), false, List.of(), false, Optional.empty(), warmingUp);
  }

  static FindPage refused(String q, Problems problems) {
    return new FindPage(q, problems, false, List.of(), false, Optional.empty(), false);
  }

  @Override
  public String toString() {
    return "FindPage";
  }
}
