package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG, chunk by chunk: what draws the picture is kept as it is. Texts, EXIF, colour profiles,
 * moments, chunks nobody knows and whatever follows the picture go.
 */
public final class Png {

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final Set<String> DRAWS =
      Set.of("IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int orientation = Exif.UPRIGHT;
  private boolean measured;
  private boolean drawn;

  private Png(byte[] sent) {
    this.in = ByteBuffer.wrap(sent);
  }

  public static byte[] cleaned(byte[] sent) throws Unfit.Found {
    var png = new Png(sent);
    png.out.write(sent, 0, SIGNATURE);
    png.in.position(SIGNATURE);
    while (png.chunk()) {
      // Until the last one.
    }
    return png.out.toByteArray();
  }

  /** False after the last one. */
  private boolean chunk() throws Unfit.Found {
    int length = in.remaining() < AROUND ? -1 : in.getInt();
    if (length < 0 || length > in.remaining() - 8) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    var named = new byte[4 + length];
    in.get(named);
    if (in.getInt() != check(named)) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    return take(new String(named, 0, 4, StandardCharsets.US_ASCII), named);
  }

  private boolean take(String name, byte[] named) throws Unfit.Found {
    if (measured == name.equals("IHDR") || name.equals("IEND") && !drawn) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    switch (name) {
      case "IHDR" -> measure(named);
      case "eXIf" -> orientation = Exif.orientation(Arrays.copyOfRange(named, 4, named.length));
      case "IDAT" -> turn();
      default -> {}
    }
    if (name.equals("IEND")) {
      put(Arrays.copyOf(named, 4));
      return false;
    }
    if (DRAWS.contains(name)) {
      put(named);
    } else if (Character.isUpperCase(name.charAt(0))) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    return true;
  }

  private void measure(byte[] named) throws Unfit.Found {
    if (named.length != 4 + 13) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    var head = ByteBuffer.wrap(named);
    Measure.fit(head.getInt(4), head.getInt(8));
    measured = true;
  }

  /** Which way is up is said before the picture; said after it, it is not looked for. */
  private void turn() {
    if (!drawn && orientation != Exif.UPRIGHT) {
      var block = ByteBuffer.allocate(4 + 26).put("eXIf".getBytes(StandardCharsets.US_ASCII));
      put(block.put(Exif.only(orientation)).array());
    }
    drawn = true;
  }

  private void put(byte[] named) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(named.length - 4).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(check(named)).array());
  }

  private static int check(byte[] named) {
    var check = new CRC32();
    check.update(named);
    return (int) check.getValue();
  }
}
