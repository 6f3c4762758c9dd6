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

  /**
   * Text and pictures that we write anew, where Word keeps them; what else there is, is refused.
   */
  private static final Pattern KNOWN =
      Pattern.compile(
          "\\[content_types]\\.xml|_rels/\\.rels|word/[^\\[\\]]*\\.(xml|rels|png|jpg|jpeg)");

  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg");

  /** What programs keep about the document and its people. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("(docprops|docmetadata|customxml)/.*|word/people\\.xml");

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
    var low = low(name);
    boolean known = KNOWN.matcher(low).matches();
    boolean brings = Ole.is(bytes) || Kind.of(bytes).filter(DocxPart::isDocument).isPresent();
    if (!known || brings || ACTIVE.matcher("/" + low).matches()) {
      throw new Unfit.Found(Unfit.ACTIVE);
    }
  }

  private static boolean isDocument(Kind kind) {
    return kind == Kind.DOCX || kind == Kind.PDF;
  }

  static boolean isLeftOut(String name) {
    return LEFT_OUT.matcher(low(name)).matches();
  }

  /** Parts are named without regard to case. */
  static String low(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How its name ends, in small letters. */
  static String ending(String name) {
    return low(name.substring(name.lastIndexOf('.') + 1));
  }

  static boolean isPicture(String ending) {
    return PICTURES.contains(ending);
  }

  static byte[] cleaned(String name, byte[] bytes) throws Unfit.Found {
    if (name.equals(TYPES)) {
      return Xml.written(bytes, new ContentTypes());
    }
    return switch (ending(name)) {
      case "rels" -> Xml.written(bytes, new Relations(name));
      case "xml" -> words(bytes);
      default -> picture(bytes);
    };
  }

  private static byte[] words(byte[] bytes) throws Unfit.Found {
    var words = new DocxWords();
    var written = Xml.written(bytes, words);
    words.refuse();
    return written;
  }

  private static byte[] picture(byte[] bytes) throws Unfit.Found {
    return switch (Kind.of(bytes).orElse(null)) {
      case PNG -> Png.cleaned(bytes);
      case JPEG -> Jpeg.cleaned(bytes);
      case null, default -> throw new Unfit.Found(Unfit.BROKEN);
    };
  }

  private DocxPart() {}
}
