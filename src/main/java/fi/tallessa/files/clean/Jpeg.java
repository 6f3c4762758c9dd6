package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG, segment by segment: what draws the picture is kept as it is, nothing is compressed anew.
 * EXIF, XMP, colour profiles, comments, previews and whatever follows the picture go.
 */
public final class Jpeg {

  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int DHT = 0xc4;
  private static final int JPG = 0xc8;
  private static final int DAC = 0xcc;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP14 = 0xee;
  private static final int DQT = 0xdb;
  private static final int DRI = 0xdd;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

  /** A JFIF head without its small picture; an Adobe mark is as long. */
  private static final int HEAD = 12;

  private final byte[] in;
  private final ByteArrayOutputStream jfif = new ByteArrayOutputStream();
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private int at = 2;
  private int orientation = Exif.UPRIGHT;
  private boolean measured;
  private boolean drawn;

  private Jpeg(byte[] in) {
    this.in = in;
  }

  public static byte[] cleaned(byte[] sent) throws Unfit.Found {
    var jpeg = new Jpeg(sent);
    jpeg.read();
    return jpeg.written();
  }

  private void read() throws Unfit.Found {
    for (int marker = marker(); marker != EOI; marker = marker()) {
      var segment = segment();
      take(marker, segment);
      if (marker == SOS) {
        scan();
      }
    }
    if (!drawn) {
      throw broken();
    }
  }

  private int marker() throws Unfit.Found {
    if (octet(at++) != 0xff) {
      throw broken();
    }
    int marker = octet(at++);
    while (marker == 0xff) {
      marker = octet(at++);
    }
    return marker;
  }

  private byte[] segment() throws Unfit.Found {
    int length = octet(at) << 8 | octet(at + 1);
    if (length < 2 || at + length > in.length) {
      throw broken();
    }
    var content = Arrays.copyOfRange(in, at + 2, at + length);
    at += length;
    return content;
  }

  private void take(int marker, byte[] segment) throws Unfit.Found {
    if (marker == DHT || marker == DQT || marker == DRI || marker == DAC) {
      put(picture, marker, segment, segment.length);
    } else if (marker >= 0xc0 && marker <= 0xcf && marker != JPG) {
      measure(segment);
      put(picture, marker, segment, segment.length);
    } else if (marker == SOS) {
      drawn = measured;
      put(picture, marker, segment, segment.length);
    } else if (marker == APP0 && begins(segment, JFIF) && segment.length >= HEAD + 2) {
      head(segment);
    } else if (marker == APP1 && begins(segment, EXIF)) {
      orientation = Exif.orientation(Arrays.copyOfRange(segment, EXIF.length, segment.length));
    } else if (marker == APP14 && begins(segment, ADOBE) && segment.length >= HEAD) {
      put(picture, marker, segment, HEAD);
    } else if (marker < APP0) {
      throw broken();
    }
  }

  private void measure(byte[] frame) throws Unfit.Found {
    if (frame.length < 6 || measured) {
      throw broken();
    }
    int high = (frame[1] & 0xff) << 8 | frame[2] & 0xff;
    int wide = (frame[3] & 0xff) << 8 | frame[4] & 0xff;
    Measure.fit(wide, high);
    measured = true;
  }

  private void head(byte[] segment) {
    if (jfif.size() == 0) {
      var head = Arrays.copyOf(segment, HEAD + 2);
      head[HEAD] = 0;
      head[HEAD + 1] = 0;
      put(jfif, APP0, head, head.length);
    }
  }

  /** The coded picture, up to the next marker that is none of its own. */
  private void scan() throws Unfit.Found {
    int from = at;
    while (octet(at) != 0xff || isOfScan(octet(at + 1))) {
      at++;
    }
    picture.write(in, from, at - from);
  }

  private static boolean isOfScan(int marker) {
    return marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= 0xd7;
  }

  private byte[] written() {
    var out = new ByteArrayOutputStream(picture.size() + 64);
    out.write(0xff);
    out.write(SOI);
    out.writeBytes(jfif.toByteArray());
    if (orientation != Exif.UPRIGHT) {
      var block = new ByteArrayOutputStream();
      block.writeBytes(EXIF);
      block.writeBytes(Exif.only(orientation));
      put(out, APP1, block.toByteArray(), block.size());
    }
    out.writeBytes(picture.toByteArray());
    out.write(0xff);
    out.write(EOI);
    return out.toByteArray();
  }

  private static void put(ByteArrayOutputStream out, int marker, byte[] content, int length) {
    out.write(0xff);
    out.write(marker);
    out.write(length + 2 >> 8);
    out.write(length + 2);
    out.write(content, 0, length);
  }

  private int octet(int place) throws Unfit.Found {
    if (place >= in.length) {
      throw broken();
    }
    return in[place] & 0xff;
  }

  private static boolean begins(byte[] segment, byte[] with) {
    return segment.length >= with.length
        && Arrays.equals(segment, 0, with.length, with, 0, with.length);
  }

  private static Unfit.Found broken() {
    return new Unfit.Found(Unfit.BROKEN);
  }
}
