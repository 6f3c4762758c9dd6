package fi.tallessa.holdings;

/**
 * A part of a customer's page that a module above the page fills. It is read with the permit of the
 * page and built with it, before anything is rendered.
 */
public interface Panel {

  Place place();

  Shown of(Permit permit);

  /** Whether a student in practice sees it as well. */
  default boolean forInterns() {
    return false;
  }

  /** Where it stands. */
  enum Place {
    /** What is met first: what to do, and what happened last. */
    BODY,
    /** Beside it. */
    RAIL
  }

  /**
   * What is to be shown.
   *
   * @param template takes {@code ui} and {@code page}
   */
  record Shown(String template, Object page) {
    @Override
    public String toString() {
      return "Shown[" + template + "]";
    }
  }
}
