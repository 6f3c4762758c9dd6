package fi.tallessa.legalbasis.cabinet;

/**
 * The stock-taking that runs.
 *
 * @param mine whether who looks is one of the two
 * @param whole whether there are two, and neither has left
 * @param seen how many papers it has come to, of {@code all} that have a place
 * @param open differences that nobody has explained yet
 */
public record StockPanel(
    StockTaking stock,
    String first,
    String second,
    boolean mine,
    boolean whole,
    int seen,
    int all,
    int open) {

  public boolean joined() {
    return stock.second() != null;
  }

  /** Both are there and who looks is one of them. */
  public boolean counts() {
    return mine && whole;
  }

  @Override
  public String toString() {
    return "StockPanel";
  }
}
