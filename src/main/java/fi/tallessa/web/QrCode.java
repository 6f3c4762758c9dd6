package fi.tallessa.web;

/**
 * A square pattern a phone reads, as one path of an inline SVG: the page may show no picture that
 * is not a file of ours.
 *
 * @param size of the whole with its quiet border, in modules
 */
public record QrCode(int size, String path) {

  private static final int BORDER = 4;

  public static QrCode of(String words) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(words, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
        }
      }
    }
    return new QrCode(code.size + 2 * BORDER, path.toString());
  }

  @Override
  public String toString() {
    return "QrCode";
  }
}
