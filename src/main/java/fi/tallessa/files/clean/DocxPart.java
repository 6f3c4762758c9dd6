package fi.tallessa.files.clean;

import fi.tallessa.files.Kind;
import fi.tallessa.files.Unfit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One part of a document of Word, by its name. */
final class DocxPart {

  static final String TYPES = "[Content_Types].xml";

  private static final Pattern NAME =
      Pattern.compile("(?U)(?!/)(?!.*(^|/)\\.\\.?(/|$))[\\w\\[\\] ./()~-]{1,250}");

  /** What runs or brings something along; beside it only text and pictures stay. */
  private static final Pattern ACTIVE =
      Pattern.compile(".*(vba|macro|activex|/embeddings/|/afchunk|oleobject).*");

  private static final Set<String> KNOWN =
      Set.of(
          "xml", "rels", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "emf", "wmf", "odttf");

  /** What programs keep about the document and its people. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("(docprops|customxml)/.*|word/people\\.xml");

  static String named(String name) throws Unfit.Found {
    if (!NAME.matcher(name).matches()) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    return name;
  }

  static void refuse(String name, byte[] bytes) throws Unfit.Found {
    Eicar.refuse(bytes);
    if (isLeftOut(name)) {
      return;
    }
    var low = name.toLowerCase(Locale.ROOT);
    boolean known = KNOWN.contains(low.substring(low.lastIndexOf('.') + 1));
    boolean brings = Ole.is(bytes) || Kind.of(bytes).filter(DocxPart::isDocument).isPresent();
    if (!known || brings || ACTIVE.matcher("/" + low).matches()) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
  }

  private static boolean isDocument(Kind kind) {
    return kind == Kind.DOCX || kind == Kind.PDF;
  }

  static boolean isLeftOut(String name) {
    return LEFT_OUT.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  static byte[] cleaned(String name, byte[] bytes) throws Unfit.Found {
    if (name.equals(TYPES)) {
      return Xml.written(bytes, new ContentTypes());
    }
    if (name.endsWith(".rels")) {
      return Xml.written(bytes, new Relations(name));
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
      var words = new DocxWords();
      var written = Xml.written(bytes, words);
      words.refuse();
      return written;
    }
    var kind = Kind.of(bytes);
    if (kind.isPresent()) {
      return kind.get() == Kind.PNG ? Png.cleaned(bytes) : Jpeg.cleaned(bytes);
    }
    return bytes;
  }

  private DocxPart() {}
}
