package fi.tallessa.holdings;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that belongs to a person's copy, written out when the copy is made.
 *
 * @param id which it is: two may be called alike
 * @param name what whoever brought it called it
 * @param type its media type
 */
public record CopyFile(String id, String name, String type, Content content) {

  /** The bytes of it, in pieces; inside the transaction of the copy. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  @Override
  public String toString() {
    return "CopyFile";
  }
}
