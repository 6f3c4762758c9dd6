package fi.tallessa.files;

/**
 * A file that may be kept: it says nothing any more of who made it, where, when and with what.
 *
 * @param name what whoever brought it called it
 */
public record Clean(Kind kind, String name, byte[] bytes) {
  @Override
  public String toString() {
    return "Clean[" + kind + "]";
  }
}
