package fi.tallessa.files;

import fi.tallessa.holdings.Permit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/**
 * What is in a file, on its way out. Its first pieces are open already, so that one that is spoilt
 * or gone is told before anything is sent; the others follow some at a time.
 */
public final class Content {

  private final Contents contents;
  private final Permit permit;
  private final UUID id;
  private final int count;
  private final List<byte[]> first;

  Content(Contents contents, Permit permit, UUID id, int count, List<byte[]> first) {
    this.contents = contents;
    this.permit = permit;
    this.id = id;
    this.count = count;
    this.first = first;
  }

  /**
   * What is missing or does not open ends it in the middle: half a file is never handed out as a
   * whole one.
   */
  public void writeTo(OutputStream out) throws IOException {
    write(first, out);
    for (int from = first.size(); from < count; from += Contents.AT_ONCE) {
      write(contents.some(permit, id, from, count), out);
    }
  }

  private static void write(List<byte[]> pieces, OutputStream out) throws IOException {
    for (var piece : pieces) {
      out.write(piece);
    }
  }

  @Override
  public String toString() {
    return "Content[" + id + "]";
  }
}
