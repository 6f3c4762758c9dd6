package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Random;

/** A file of a person's own copy that takes its time, and says so. */
public final class SlowFile implements Holding {

  public static final int PIECES = 30;

  private static final byte[] PIECE = new byte[CopyPieces.MOST];

  static {
    // Nothing that a zip makes smaller.
    new Random(1).nextBytes(PIECE);
  }

  @Override
  public Description describe() {
    return new Description("slow", List.of(), FieldGroup.NOTES, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return List.of();
  }

  @Override
  public List<CopyFile> files(Permit permit) {
    CopyFile.Content slow =
        out -> {
          for (int at = 1; at <= PIECES; at++) {
            out.write(PIECE);
            say("PIECE " + at);
            rest();
          }
        };
    return List.of(new CopyFile("1", "slow.pdf", "application/pdf", slow));
  }

  @Override
  public void erase(Permit permit) {}

  /** How many there are in it. */
  static int pieces(byte[] file) {
    return file.length / PIECE.length;
  }

  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  static void rest() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
