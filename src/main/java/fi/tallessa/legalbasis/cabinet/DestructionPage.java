package fi.tallessa.legalbasis.cabinet;

import java.util.List;
import java.util.Optional;

/**
 * The papers that nothing needs any more: two people destroy them.
 *
 * @param next the slip after which there are more, null at the end
 */
public record DestructionPage(
    List<StoredPaper> papers, Optional<StockTaking> running, String next) {

  public PaperState state(StoredPaper paper) {
    return paper.state(running);
  }

  @Override
  public String toString() {
    return "DestructionPage";
  }
}
