package fi.tallessa.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files made here, good ones and others, with a name in each that has to go. */
public final class Made {

  /** Who made them all. */
  public static final String MAKER = "Marjatta Kuvaaja";

  static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  public static byte[] pdf(String words) {
    return pdf(words, document -> {});
  }

  static byte[] pdf(String words, Consumer<PDDocument> more) {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      document.getDocumentInformation().setAuthor(MAKER);
      try (var text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.newLineAtOffset(72, 720);
        text.showText(words);
        text.endText();
      }
      more.accept(document);
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] picture(String format) {
    var image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 2, 0xff8800);
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] plainJpeg() {
    return picture("jpg");
  }

  /** Turned on its side by the camera, which also says whose it is and where it was. */
  public static byte[] jpeg() {
    var plain = plainJpeg();
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, join("Exif\0\0", exif(6), MAKER + " 60.4518 N"));
    segment(out, 0xe1, join("http://ns.adobe.com/xap/1.0/\0", new byte[0], MAKER));
    segment(out, 0xe2, join("ICC_PROFILE\0", new byte[] {1, 1}, MAKER));
    segment(out, 0xfe, join("", new byte[0], MAKER));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(MAKER.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** With a head that says another measure. */
  static byte[] jpeg(int wide, int high) {
    var bytes = plainJpeg();
    for (int at = 2; at < bytes.length; at++) {
      if ((bytes[at] & 0xff) == 0xff && (bytes[at + 1] & 0xff) == 0xc0) {
        ByteBuffer.wrap(bytes).putShort(at + 5, (short) high).putShort(at + 7, (short) wide);
        return bytes;
      }
    }
    throw new IllegalStateException();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    out.write(0xff);
    out.write(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
  }

  private static byte[] join(String before, byte[] middle, String after) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(middle);
    out.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** As a camera writes it, with the lesser byte first. */
  private static byte[] exif(int orientation) {
    return ByteBuffer.allocate(26)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'I')
        .put((byte) 'I')
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }

  public static byte[] png() {
    var plain = picture("png");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    chunk(out, "tEXt", join("Author\0", new byte[0], MAKER));
    chunk(out, "eXIf", exif(3));
    chunk(out, "maKe", MAKER.getBytes(StandardCharsets.US_ASCII));
    out.write(plain, 33, plain.length - 33);
    out.writeBytes(MAKER.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** With this much drawn in it, whatever that looks like. */
  public static byte[] png(byte[] drawn) {
    var plain = picture("png");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    chunk(out, "IDAT", drawn);
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  static byte[] png(int wide, int high) {
    var plain = picture("png");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 8);
    var head = java.util.Arrays.copyOfRange(plain, 16, 29);
    ByteBuffer.wrap(head).putInt(wide).putInt(high);
    chunk(out, "IHDR", head);
    out.write(plain, 33, plain.length - 33);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    var check = new CRC32();
    var named = join(name, content, "");
    check.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  public static byte[] docx(String words) {
    return docx(parts(words));
  }

  static byte[] docx(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /** What Word would write, in little. */
  static Map<String, byte[]> parts(String words) {
    var parts = new LinkedHashMap<String, byte[]>();
    put(
        parts,
        "[Content_Types].xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>
        <Override PartName="/word/document.xml" ContentType="%s"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        </Types>
        """
            .formatted(MAIN));
    put(
        parts,
        "_rels/.rels",
        relations(
            relation("r1", "officeDocument", "word/document.xml", ""),
            relation("r2", "metadata/core-properties", "docProps/core.xml", "")));
    put(parts, "docProps/core.xml", "<c><creator>" + MAKER + "</creator></c>");
    put(
        parts,
        "word/_rels/document.xml.rels",
        relations(
            relation("r1", "image", "media/image1.jpeg", ""),
            relation("r2", "customXml", "../customXml/item1.xml", ""),
            relation("r3", "hyperlink", "https://www.lskl.fi/", "TargetMode=\"External\"")));
    put(parts, "customXml/item1.xml", "<a>" + MAKER + "</a>");
    parts.put("word/media/image1.jpeg", jpeg());
    put(
        parts,
        "word/document.xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p w:rsidR="00A1"><w:ins w:id="1" w:author="%s" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve"> %s </w:t></w:r></w:ins></w:p>
        </w:body></w:document>
        """
            .formatted(MAKER, words));
    put(
        parts,
        "word/comments.xml",
        """
        <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="%s" w:initials="MK"><w:p><w:r><w:t>A remark</w:t></w:r></w:p></w:comment></w:comments>
        """
            .formatted(MAKER));
    return parts;
  }

  static void put(Map<String, byte[]> parts, String name, String words) {
    parts.put(name, words.getBytes(StandardCharsets.UTF_8));
  }

  static String relations(String... all) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", all)
        + "</Relationships>";
  }

  static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\" %s/>"
        .formatted(id, RELATIONS, type, target, mode);
  }

  private Made() {}
}
