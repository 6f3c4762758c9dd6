package fi.tallessa.family.diagram;

/**
 * How somebody stands to whoever looks. There is no fourth: a customer whose file this reader may
 * not open is told of like everybody else (D27), and nothing here could tell the two apart.
 */
public sealed interface Standing {

  /** Whose file this is. */
  record Mine() implements Standing {}

  /** A customer whose file the reader may open. */
  record MayOpen(String href) implements Standing {
    @Override
    public String toString() {
      return "MayOpen";
    }
  }

  record Told() implements Standing {}

  Standing MINE = new Mine();
  Standing TOLD = new Told();
}
