package fi.tallessa.feedback;

import io.nayuki.qrcodegen.QrCode;

/**
 * A link as a square pattern, as one path of an inline SVG.
 *
 * @param size of the whole with its quiet border, in modules
 */
public record Square(int size, String path) {

  private static final int BORDER = 4;

  static Square of(String words) {
    var code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
        }
      }
    }
    return new Square(code.size + 2 * BORDER, path.toString());
  }
}
