package fi.tallessa.web;

/**
 * A file as a browser sent it.
 *
 * @param name what whoever sent it called it, without folders
 * @param declared of which kind the browser says it is, blank where it does not say
 */
public record SentFile(String name, String declared, byte[] bytes) {
  @Override
  public String toString() {
    return "SentFile";
  }
}
