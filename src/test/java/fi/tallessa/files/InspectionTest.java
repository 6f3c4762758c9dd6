package fi.tallessa.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.files.scan.Scanner;
import fi.tallessa.web.SentFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 5, point 10: which files are kept, and what is left of them. */
class InspectionTest {

  private static final String WORDS = "Elli drew the dog";
  private static final Inspection INSPECTION = new Inspection(new Scanner(""));

  /** Whoever makes such files knows no scanner that looks for it in our code. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void i5_10_each_kind_comes_out_whole_and_says_nothing_of_who_made_it(Kind kind) {
    var sent = good(kind);
    assertThat(everything(sent)).as("it says so before").contains(Made.MAKER);
    var clean = kept(name(kind), kind.type(), sent);
    assertThat(everything(clean)).doesNotContain(Made.MAKER, "60.4518");
    assertThat(Kind.of(clean)).contains(kind);
    var again = kept(name(kind), kind.type(), clean);
    if (kind != Kind.PDF) {
      // PDFBox numbers the objects of a PDF anew each time.
      assertThat(again).as("read again").isEqualTo(clean);
    }
  }

  @Test
  void i5_10_pictures_are_the_same_picture_and_still_the_right_way_up() throws IOException {
    for (var kind : new Kind[] {Kind.JPEG, Kind.PNG}) {
      var clean = kept(name(kind), kind.type(), good(kind));
      assertThat(pixels(clean)).isEqualTo(pixels(good(kind)));
      assertThat(new String(clean, ISO_8859_1))
          .as("which way is up")
          .contains("\u0001\u0012\u0000\u0003");
    }
    assertThat(kept("a.jpg", "", Made.plainJpeg())).isEqualTo(Made.plainJpeg());
  }

  @Test
  void i5_10_every_word_stays() throws IOException {
    try (var pdf = Loader.loadPDF(kept("a.pdf", "", Made.pdf(WORDS)))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(WORDS);
      assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
    }
    var parts =
        unzipped(
            kept(
                "a.docx",
                "",
                Made.docx("Elli & <dog>".replace("&", "&amp;").replace("<", "&lt;"))));
    assertThat(new String(parts.get("word/document.xml"), UTF_8))
        .contains("Elli &amp; &lt;dog", "xml:space=\"preserve\"", "w:author=\"Author\"")
        .doesNotContain("rsid", "2026-01-01");
    assertThat(parts).containsKey("word/comments.xml").doesNotContainKey("docProps/core.xml");
    assertThat(new String(parts.get("[Content_Types].xml"), UTF_8)).doesNotContain("docProps");
    assertThat(new String(parts.get("word/_rels/document.xml.rels"), UTF_8))
        .contains("lskl.fi", "media/image1.jpeg")
        .doesNotContain("customXml");
  }

  @Test
  void i5_10_what_it_is_called_and_declared_to_be_has_to_be_what_it_is() {
    var png = Made.png();
    assertThat(unfit("a.pdf", "application/pdf", png)).isEqualTo(Unfit.MISLABELLED);
    assertThat(unfit("a.png", "text/html", png)).isEqualTo(Unfit.MISLABELLED);
    assertThat(unfit("a.png.exe", "", png)).isEqualTo(Unfit.MISLABELLED);
    assertThat(unfit("png", "", png)).isEqualTo(Unfit.MISLABELLED);
    assertThat(unfit("a.png", "", "<html>".getBytes(UTF_8))).isEqualTo(Unfit.OTHER);
    assertThat(unfit("a.png", "", new byte[0])).isEqualTo(Unfit.EMPTY);
    assertThat(kept("A.PNG", "application/octet-stream", png)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void i5_10_what_breaks_off_or_is_spoilt_is_refused_or_comes_out_whole(Kind kind) {
    var whole = good(kind);
    for (int length = 9; length < whole.length; length += Math.max(1, whole.length / 60)) {
      var cut = Arrays.copyOf(whole, length);
      assertThat(Stream.of(tried(name(kind), cut))).as(kind + " " + length).isNotEmpty();
    }
    for (int at = 9; at < whole.length; at += Math.max(1, whole.length / 200)) {
      var spoilt = whole.clone();
      spoilt[at] ^= 0x55;
      assertThat(Stream.of(tried(name(kind), spoilt))).as(kind + " at " + at).isNotEmpty();
    }
    assertThat(unfit(name(kind), "", Arrays.copyOf(whole, whole.length / 3)))
        .isIn(Unfit.BROKEN, Unfit.OTHER);
  }

  @Test
  void i5_10_a_picture_larger_than_any_camera_takes_is_refused_by_its_head() {
    assertThat(unfit("a.png", "", Made.png(40_000, 10))).isEqualTo(Unfit.HUGE);
    assertThat(unfit("a.png", "", Made.png(20_000, 20_000))).isEqualTo(Unfit.HUGE);
    assertThat(unfit("a.png", "", Made.png(-1, 5))).isEqualTo(Unfit.BROKEN);
    assertThat(unfit("a.jpg", "", Made.jpeg(29_000, 29_000))).isEqualTo(Unfit.HUGE);
    assertThat(kept("a.png", "", Made.png(12_000, 9_000))).isNotEmpty();
  }

  @Test
  void i5_10_the_file_that_tries_scanners_is_known_in_a_file_and_in_a_part_of_one() {
    assertThat(unfit("a.pdf", "", EICAR.getBytes(UTF_8))).isEqualTo(Unfit.VIRUS);
    assertThat(unfit("a.pdf", "", join(Made.pdf(WORDS), EICAR))).isEqualTo(Unfit.VIRUS);
    assertThat(unfit("a.docx", "", docx(parts -> Made.put(parts, "customXml/a.xml", EICAR))))
        .isEqualTo(Unfit.VIRUS);
  }

  @Test
  void i5_10_what_wants_a_password_is_refused() throws IOException {
    for (var password : new String[] {"secret", ""}) {
      assertThat(unfit("a.pdf", "", locked(password))).as(password).isEqualTo(Unfit.LOCKED);
    }
    var ole =
        join(
            new byte[] {
              (byte) 0xd0,
              (byte) 0xcf,
              0x11,
              (byte) 0xe0,
              (byte) 0xa1,
              (byte) 0xb1,
              0x1a,
              (byte) 0xe1
            },
            new String(
                "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE),
                ISO_8859_1));
    assertThat(unfit("a.docx", "", ole)).isEqualTo(Unfit.LOCKED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("active")
  void i5_10_a_pdf_that_can_do_something_is_refused(String what, Consumer<PDDocument> planted) {
    assertThat(unfit("a.pdf", "", Made.pdf(WORDS, planted))).isEqualTo(Unfit.ACTIVE);
  }

  static Stream<Object[]> active() {
    return Stream.of(
        active("JavaScript at its opening", doc -> open(doc, act("JavaScript"))),
        active("a program at its opening", doc -> open(doc, act("Launch"))),
        active("printing at its opening", doc -> open(doc, act("Named"))),
        active("a form of another format", doc -> root(doc).setItem("AcroForm", with("XFA"))),
        active("files in it", doc -> root(doc).setItem("Names", with("EmbeddedFiles"))),
        active("scripts by name", doc -> root(doc).setItem("Names", with("JavaScript"))),
        active("a portfolio", doc -> root(doc).setItem("Collection", new COSDictionary())),
        active("a click that starts a program", doc -> annotation(doc, "Link", act("Launch"))),
        active("a click that opens another file", doc -> annotation(doc, "Link", act("GoToR"))),
        active("a click that sends a form", doc -> annotation(doc, "Widget", act("SubmitForm"))),
        active("a file on a page", doc -> annotation(doc, "FileAttachment", act("GoTo"))),
        active("an act nobody knows", doc -> annotation(doc, "Link", act("Hide"))),
        active(
            "a picture that says where in boxes", doc -> photograph(doc, new byte[9], "JPXDecode")),
        active(
            "a photograph among the strokes of a page",
            doc -> drawn(doc, "BI /W 8 /H 6 /CS /RGB /BPC 8 /F [/AHx /DCT] ID 00> EI")),
        active(
            "the same, its name written otherwise",
            doc -> drawn(doc, "BI /W 8 /H 6 /BPC 8 /F/#44C#54 ID 00 EI")),
        active("a film", doc -> annotation(doc, "RichMedia", act("GoTo"))));
  }

  @Test
  void i5_10_turning_to_a_page_or_leading_to_the_web_is_no_harm() {
    assertThat(
            kept(
                "a.pdf",
                "",
                Made.pdf(
                    WORDS,
                    doc -> {
                      open(doc, act("GoTo"));
                      annotation(doc, "Link", act("URI"));
                    })))
        .isNotEmpty();
  }

  /** Shown, a page would ask a server for something, and that would tell who reads it and when. */
  @Test
  void i5_10_what_a_pdf_does_by_itself_goes() {
    var sent =
        Made.pdf(
            WORDS,
            doc -> {
              var first = act("GoTo");
              first.setItem(COSName.NEXT, beacon());
              open(doc, first);
              var entered = new COSDictionary();
              entered.setItem(COSName.O, beacon());
              doc.getPage(0).getCOSObject().setItem(COSName.AA, entered);
              root(doc).setItem(COSName.AA, entered);
            });
    assertThat(everything(sent)).contains("beacon.example");
    assertThat(everything(kept("a.pdf", "", sent))).doesNotContain("beacon.example", "/AA");
  }

  private static void drawn(PDDocument doc, String strokes) {
    var stream = doc.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(strokes.getBytes(ISO_8859_1));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    doc.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
  }

  @Test
  void i5_10_what_leads_to_a_disk_goes_and_what_leads_to_the_web_stays() {
    var sent =
        Made.pdf(
            WORDS,
            doc -> {
              for (var to : List.of("file:///C:/Users/Marjatta/elli.pdf", "..\\elli.pdf")) {
                var act = act("URI");
                act.setString("URI", to);
                annotation(doc, "Link", act);
              }
              var web = act("URI");
              web.setString("URI", "HTTPS://www.lskl.fi/");
              annotation(doc, "Link", web);
            });
    assertThat(everything(kept("a.pdf", "", sent)))
        .contains("www.lskl.fi")
        .doesNotContain("Marjatta", "elli.pdf");
  }

  @Test
  void i5_10_who_signed_or_wrote_an_article_and_when_a_link_was_made_goes() {
    var sent =
        Made.pdf(
            WORDS,
            doc -> {
              var link = annotation(doc, "Link", act("GoTo"));
              link.setString("M", "D:20260101");
              link.setString("NM", "named");
              var signed = new COSDictionary();
              signed.setItem("ByteRange", new COSArray());
              signed.setString("Name", Made.MAKER);
              link.setItem("Parent", signed);
              var thread = new COSDictionary();
              var about = new COSDictionary();
              about.setString("Author", Made.MAKER);
              thread.setItem("I", about);
              var threads = new COSArray();
              threads.add(thread);
              root(doc).setItem("Threads", threads);
            });
    assertThat(everything(kept("a.pdf", "", sent)))
        .doesNotContain(Made.MAKER, "D:20260101", "named");
  }

  private static COSDictionary beacon() {
    var act = act("URI");
    act.setString("URI", "http://beacon.example/elli");
    return act;
  }

  @Test
  void i5_10_a_photograph_in_a_pdf_says_nothing_however_it_is_folded() throws IOException {
    var plain = Made.jpeg();
    var photographs =
        Map.of(
            List.of("DCTDecode"),
            plain,
            List.of("DCT"),
            plain,
            List.of("FlateDecode", "DCTDecode"),
            folded(plain),
            List.of("ASCIIHexDecode", "FlateDecode", "DCT"),
            hex(folded(plain)));
    for (var one : photographs.entrySet()) {
      var names = one.getKey().toArray(String[]::new);
      var clean = kept("a.pdf", "", Made.pdf(WORDS, doc -> photograph(doc, one.getValue(), names)));
      try (var pdf = Loader.loadPDF(clean);
          var in = root(pdf).getCOSStream(PHOTOGRAPH).createRawInputStream()) {
        assertThat(root(pdf).getCOSStream(PHOTOGRAPH).getFilters()).isEqualTo(COSName.DCT_DECODE);
        var drawn = in.readAllBytes();
        assertThat(new String(drawn, ISO_8859_1)).doesNotContain(Made.MAKER, "60.4518");
        assertThat(pixels(drawn)).isEqualTo(pixels(plain));
      }
    }
    var bomb = folded(new byte[45 << 20]);
    assertThat(
            unfit(
                "a.pdf",
                "",
                Made.pdf(WORDS, doc -> photograph(doc, bomb, "FlateDecode", "DCTDecode"))))
        .isEqualTo(Unfit.BOMB);
  }

  private static final COSName PHOTOGRAPH = COSName.getPDFName("Photograph");

  private static void photograph(PDDocument doc, byte[] bytes, String... filters) {
    var stream = doc.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    var names = new COSArray();
    Stream.of(filters).map(COSName::getPDFName).forEach(names::add);
    stream.setItem(COSName.FILTER, names);
    root(doc).setItem(PHOTOGRAPH, stream);
  }

  private static byte[] hex(byte[] bytes) {
    return (java.util.HexFormat.of().formatHex(bytes) + ">").getBytes(UTF_8);
  }

  /** What PDFBox would read and a measure by the letter would not. */
  @Test
  void i5_10_what_cannot_be_measured_in_a_pdf_is_refused() throws IOException {
    var large = folded(new byte[80 << 20]);
    var headless = large.clone();
    headless[0] = 'A';
    headless[1] = 'A';
    var broken = Arrays.copyOf(large, large.length - 9);
    Arrays.fill(broken, broken.length - 60, broken.length, (byte) 0xff);
    var flate = "/Type/ObjStm/Filter/FlateDecode>>stream\n";
    var heads = Map.of("no head", headless, "broken", broken);
    heads.forEach(
        (what, bytes) ->
            assertThat(unfit("a.pdf", "", indexed(flate, bytes))).as(what).isEqualTo(Unfit.BOMB));
    for (var head :
        List.of(
            "/Type/ObjStm/Filter/FlateDecode>>stream \r\n",
            "/Type/ObjStm/Filter/FlateDecode>>stream\r",
            "/Type/ObjStm/Filter/FlateDecode>>stream",
            "/Type 5 0 R/X/Image/N 1/First 5/Filter/FlateDecode>>stream\n",
            "/Type 5 0 R/Subtype/Image/N 1/First 5/Filter/FlateDecode>>stream\n")) {
      assertThat(unfit("a.pdf", "", indexed(head, large))).as(head).isEqualTo(Unfit.BOMB);
    }
    for (var head :
        List.of(
            "/Type/ObjStm/Filter 6 0 R>>stream\n",
            "/Type/ObjStm/Filter[6 0 R]>>stream\n",
            "/N 1/First 5/Filter/LZW#44ecode>>stream\n",
            "/Type/ObjStm/Filter[/Fl/FlateDecode]>>stream\n")) {
      assertThat(unfit("a.pdf", "", indexed(head, new byte[9]))).as(head).isEqualTo(Unfit.BOMB);
    }
  }

  @Test
  void i5_10_who_commented_in_a_pdf_and_its_older_versions_go() {
    var sent =
        Made.pdf(
            WORDS,
            doc -> {
              var comment = annotation(doc, "Text", act("GoTo"));
              comment.setString("T", "Commenting " + Made.MAKER);
              comment.setItem("PieceInfo", with("Editor"));
            });
    assertThat(everything(kept("a.pdf", "", join(sent, "1 0 obj (old " + Made.MAKER + ") endobj"))))
        .doesNotContain(Made.MAKER, "Commenting", "PieceInfo");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("activeWords")
  void i5_10_a_word_document_that_can_do_something_is_refused(
      String what, Consumer<Map<String, byte[]>> planted) {
    assertThat(unfit("a.docx", "", docx(planted))).isEqualTo(Unfit.ACTIVE);
  }

  static Stream<Object[]> activeWords() {
    return Stream.of(
        words("macros", parts -> Made.put(parts, "word/vbaProject.bin", "x")),
        words("an object", parts -> Made.put(parts, "word/embeddings/a.xml", "<x/>")),
        words("a control", parts -> Made.put(parts, "word/activeX/activeX1.xml", "<x/>")),
        words("a picture nobody cleans", parts -> Made.put(parts, "word/media/a.BMP", "MZ")),
        words("a drawing nobody cleans", parts -> Made.put(parts, "word/media/a.emf", "x")),
        words("text beside the document", parts -> Made.put(parts, "evil/a.xml", "<x/>")),
        words(
            "a template of the web in large letters",
            parts -> {
              settings(parts, "attachedTemplate", "http://evil.example/a.dotm");
              parts.put(
                  "word/_rels/settings.xml.RELS", parts.remove("word/_rels/settings.xml.rels"));
            }),
        words(
            "text that is called a picture",
            parts ->
                replace(
                    parts,
                    "[Content_Types].xml",
                    "</Types>",
                    "<Override PartName=\"/word/comments.png\" ContentType=\""
                        + Made.MAIN.replace("document.main", "comments")
                        + "\"/></Types>")),
        words(
            "pictures that are called text",
            parts ->
                replace(
                    parts,
                    "[Content_Types].xml",
                    "</Types>",
                    "<Default Extension=\"PNG\" ContentType=\"application/xml\"/></Types>")),
        words("something nobody knows", parts -> Made.put(parts, "word/a.exe", "MZ")),
        words("a PDF as a picture", parts -> parts.put("word/a.jpeg", Made.pdf(WORDS))),
        words("a document in it", parts -> parts.put("word/a.png", Made.docx(WORDS))),
        words(
            "a macro's type",
            parts ->
                replace(
                    parts,
                    "[Content_Types].xml",
                    Made.MAIN,
                    "application/vnd.ms-word.document.macroEnabled.main+xml")),
        words(
            "a template from the web",
            parts -> settings(parts, "attachedTemplate", "http://evil.example/a.dotm")),
        words(
            "a picture from the web",
            parts -> settings(parts, "image", "http://evil.example/a.png")),
        words("a picture from a share", parts -> settings(parts, "image", "\\\\evil\\a.png")),
        words("a link to a program", parts -> settings(parts, "hyperlink", "file:///C:/a.exe")),
        words(
            "a field that starts a program",
            parts ->
                replace(
                    parts,
                    "word/document.xml",
                    "<w:r><w:t",
                    "<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\a</w:instrText></w:r><w:r><w:t")),
        words(
            "an old drawing that leads to a program",
            parts -> before(parts, "<w:r><shape href=\"file://server/share/a.exe\"/></w:r>")),
        words(
            "a film with a page of its own",
            parts ->
                before(
                    parts,
                    "<w:r><wp15:webVideoPr xmlns:wp15=\"urn:w15\" embeddedHtml=\"&lt;script/&gt;\"/></w:r>")),
        words(
            "an old drawing that fetches",
            parts -> before(parts, "<w:r><imagedata src=\"http://evil.example/a.png\"/></w:r>")),
        words(
            "another document",
            parts -> replace(parts, "word/document.xml", "<w:r>", "<w:altChunk/><w:r>")),
        words(
            "an entity",
            parts -> Made.put(parts, "word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DDEAUTO c:\\\\a",
        "INCLUDETEXT \"c:\\\\a.docx\"",
        "INCLUDEPICTURE http://evil.example/a.png",
        "INCLUDE a.docx",
        "IMPORT a",
        "LINK Excel.Sheet a",
        "DATABASE \\d a",
        "RD a.docx",
        "AUTOTEXT a",
        "MACROBUTTON Run here",
        "FILLIN Name",
        "PRINT 27",
        "SOMETHING new",
        "HYPERLINK \"\\\\\\\\server\\\\share\"",
        "HYPERLINK \\\\server\\share",
        "HYPERLINK \"file:///C:/a.exe\"",
        "hyperlink c:\\\\a.exe \\o \"https://good.example\"",
        "HYPERLINK"
      })
  void i5_10_a_field_of_word_that_is_not_on_the_list_is_refused(String field) {
    assertThat(unfit("a.docx", "", docx(parts -> field(parts, field)))).isEqualTo(Unfit.ACTIVE);
    assertThat(unfit("a.docx", "", docx(parts -> simple(parts, field)))).isEqualTo(Unfit.ACTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAGE \\* MERGEFORMAT",
        "NUMPAGES",
        "DATE \\@ \"d.M.yyyy\"",
        "TOC \\o \"1-3\" \\h \\z \\u",
        "PAGEREF _Toc1 \\h",
        "= 1 + 2",
        "HYPERLINK \"https://good.example/a\" \\o \"a page\"",
        "HYPERLINK mailto:a@good.example",
        "HYPERLINK \\l \"_Toc1\""
      })
  void i5_10_a_field_that_numbers_or_leads_to_a_page_stays(String field) {
    kept("a.docx", "", docx(parts -> field(parts, field)));
    kept("a.docx", "", docx(parts -> simple(parts, field)));
  }

  @Test
  void i5_10_what_a_picture_was_called_where_it_came_from_goes() {
    var clean =
        kept(
            "a.docx",
            "",
            docx(
                parts ->
                    replace(
                        parts,
                        "word/document.xml",
                        "<w:r><w:t",
                        "<w:r><docPr id=\"1\" name=\"Marja.jpg\" descr=\"C:/Marja\" title=\"Marja\"/></w:r><w:r><w:t")));
    assertThat(everything(clean)).doesNotContain("Marja");
  }

  /** What the inner one answers becomes the outer one's words, its name as well. */
  @Test
  void i5_10_a_field_of_word_whose_name_another_one_writes_is_refused() {
    for (var rest : List.of("", " a.docx", "TEXT a.docx")) {
      var nested =
          run("begin")
              + instruction(" ")
              + run("begin")
              + instruction("QUOTE INCLUDE")
              + run("end")
              + instruction(rest)
              + run("end");
      assertThat(unfit("a.docx", "", docx(parts -> before(parts, nested)))).isEqualTo(Unfit.ACTIVE);
    }
    var inPieces = run("begin") + instruction("INCLUDE") + instruction("TEXT a") + run("end");
    assertThat(unfit("a.docx", "", docx(parts -> before(parts, inPieces)))).isEqualTo(Unfit.ACTIVE);
    var known =
        run("begin")
            + instruction("IF ")
            + run("begin")
            + instruction("PAGE")
            + run("separate")
            + run("end")
            + instruction(" = 1 a b")
            + run("end");
    kept("a.docx", "", docx(parts -> before(parts, known)));
  }

  private static void field(Map<String, byte[]> parts, String instruction) {
    before(parts, run("begin") + instruction(instruction) + run("end"));
  }

  private static String run(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String words) {
    return "<w:r><w:instrText>" + escaped(words) + "</w:instrText></w:r>";
  }

  /** Where the first words stand. */
  private static void before(Map<String, byte[]> parts, String runs) {
    replace(parts, "word/document.xml", "<w:r><w:t", runs + "<w:r><w:t");
  }

  private static void simple(Map<String, byte[]> parts, String instruction) {
    before(parts, "<w:fldSimple w:instr=\"" + escaped(instruction) + "\"/>");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("\"", "&quot;");
  }

  @Test
  void i5_10_a_template_on_ones_own_disk_tells_where_that_was_and_goes() {
    var clean =
        kept(
            "a.docx",
            "",
            docx(
                parts ->
                    settings(parts, "attachedTemplate", "file:///C:\\\\Users\\\\Marja\\\\a.dotx")));
    assertThat(everything(clean)).doesNotContain("Marja");
  }

  @Test
  void i5_10_what_would_unfold_to_far_more_than_it_is_is_refused() throws IOException {
    assertThat(unfit("a.docx", "", docx(parts -> parts.put("word/a.xml", new byte[60 << 20]))))
        .isEqualTo(Unfit.BOMB);
    assertThat(
            unfit(
                "a.docx",
                "",
                docx(
                    parts -> {
                      for (int i = 0; i < 2_100; i++) {
                        Made.put(parts, "word/a" + i + ".xml", "<a/>");
                      }
                    })))
        .isEqualTo(Unfit.BOMB);
    assertThat(unfit("a.pdf", "", indexed(folded(new byte[80 << 20])))).isEqualTo(Unfit.BOMB);
    assertThat(unfit("a.pdf", "", indexed(folded(folded(new byte[1 << 20])))))
        .as("folded twice")
        .isEqualTo(Unfit.BOMB);
  }

  @Test
  void i5_10_a_part_of_a_word_document_is_what_its_name_says_and_has_that_name_alone() {
    assertThat(unfit("a.docx", "", docx(parts -> Made.put(parts, "word/a.png", "<w:p/>"))))
        .isEqualTo(Unfit.BROKEN);
    assertThat(unfit("a.docx", "", docx(parts -> Made.put(parts, "word/Document.xml", "<a/>"))))
        .isEqualTo(Unfit.BROKEN);
  }

  @Test
  void i5_10_a_zip_that_is_no_document_is_none() {
    var zip = new LinkedHashMap<String, byte[]>();
    Made.put(zip, "a.txt", WORDS);
    assertThat(unfit("a.docx", "", Made.docx(zip))).isEqualTo(Unfit.OTHER);
    assertThat(unfit("a.docx", "", docx(parts -> Made.put(parts, "../evil.xml", "<a/>"))))
        .isEqualTo(Unfit.BROKEN);
    assertThat(
            unfit(
                "a.docx",
                "",
                docx(
                    parts ->
                        replace(
                            parts,
                            "[Content_Types].xml",
                            "wordprocessingml.document",
                            "spreadsheetml.sheet"))))
        .isEqualTo(Unfit.OTHER);
  }

  static byte[] good(Kind kind) {
    return switch (kind) {
      case PDF -> Made.pdf(WORDS);
      case PNG -> Made.png();
      case JPEG -> Made.jpeg();
      case DOCX -> Made.docx(WORDS);
    };
  }

  private static String name(Kind kind) {
    return "a." + kind.ending();
  }

  private static byte[] kept(String name, String declared, byte[] bytes) {
    return switch (tried(new SentFile(name, declared, bytes))) {
      case Clean clean -> clean.bytes();
      case Object why -> throw new AssertionError(why);
    };
  }

  private static Unfit unfit(String name, String declared, byte[] bytes) {
    return switch (tried(new SentFile(name, declared, bytes))) {
      case Unfit why -> why;
      case Object kept -> throw new AssertionError("kept: " + kept);
    };
  }

  private static Object tried(String name, byte[] bytes) {
    return tried(new SentFile(name, "", bytes));
  }

  private static Object tried(SentFile file) {
    try {
      return INSPECTION.named(file);
    } catch (Unfit.Found found) {
      return found.why();
    }
  }

  /** All that a reader of it could find, unpacked. */
  private static String everything(byte[] file) {
    var all = new StringBuilder(new String(file, ISO_8859_1));
    if (Kind.of(file).orElse(null) == Kind.PDF) {
      all.append(new String(unfolded(file), ISO_8859_1));
    }
    unzipped(file).forEach((name, part) -> all.append(name).append(new String(part, ISO_8859_1)));
    return all.toString();
  }

  private static byte[] unfolded(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, byte[]> unzipped(byte[] file) {
    var parts = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int[] pixels(byte[] picture) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] docx(Consumer<Map<String, byte[]>> planted) {
    var parts = Made.parts(WORDS);
    planted.accept(parts);
    return Made.docx(parts);
  }

  private static void replace(Map<String, byte[]> parts, String name, String what, String with) {
    var words = new String(parts.get(name), UTF_8);
    assertThat(words).contains(what);
    Made.put(parts, name, words.replace(what, with));
  }

  private static void settings(Map<String, byte[]> parts, String type, String target) {
    Made.put(parts, "word/settings.xml", "<s/>");
    Made.put(
        parts,
        "word/_rels/settings.xml.rels",
        Made.relations(Made.relation("r1", type, target, "TargetMode=\"External\"")));
  }

  private static byte[] locked(String password) throws IOException {
    try (var document = Loader.loadPDF(Made.pdf(WORDS))) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] indexed(byte[] folded) {
    return indexed("/Type/Obj#53tm/Filter/FlateDecode>>stream\n", folded);
  }

  private static byte[] indexed(String head, byte[] folded) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(("%PDF-1.7\n1 0 obj\n<<" + head).getBytes(UTF_8));
    out.writeBytes(folded);
    out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static byte[] folded(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] first, String then) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(then.getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static Object[] active(String what, Consumer<PDDocument> planted) {
    return new Object[] {what, planted};
  }

  private static Object[] words(String what, Consumer<Map<String, byte[]>> planted) {
    return new Object[] {what, planted};
  }

  private static COSDictionary root(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static void open(PDDocument document, COSDictionary action) {
    root(document).setItem(COSName.OPEN_ACTION, action);
  }

  private static COSDictionary act(String does) {
    var action = new COSDictionary();
    action.setName(COSName.S, does);
    return action;
  }

  private static COSDictionary with(String key) {
    var one = new COSDictionary();
    one.setItem(key, new COSString("x"));
    return one;
  }

  private static COSDictionary annotation(PDDocument document, String subtype, COSDictionary act) {
    var one = new COSDictionary();
    one.setName(COSName.SUBTYPE, subtype);
    var where = new COSArray();
    for (int i = 0; i < 4; i++) {
      where.add(COSInteger.get(i * 10L));
    }
    one.setItem(COSName.RECT, where);
    one.setItem("A", act);
    var page = document.getPage(0).getCOSObject();
    var all =
        page.getCOSArray(COSName.ANNOTS) == null
            ? new COSArray()
            : page.getCOSArray(COSName.ANNOTS);
    all.add(one);
    page.setItem(COSName.ANNOTS, all);
    return one;
  }
}
