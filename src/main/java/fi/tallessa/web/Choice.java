package fi.tallessa.web;

/**
 * One thing to choose from: the value that is sent, and the words that are seen. The words may name
 * a worker, so they stay out of {@link #toString()}.
 */
public record Choice(String value, String words) {
  @Override
  public String toString() {
    return "Choice";
  }
}
