package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF, written anew from what its pages need: earlier versions that lay in it, who made it, with
 * what and when, and the marks of who commented go. One that can do something by itself is refused.
 */
public final class Pdf {

  /** How far from its end the mark of it may stand. */
  private static final int END = 2048;

  public static byte[] cleaned(byte[] sent) throws Unfit.Found {
    if (!isWhole(sent)) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    Unfolded.fits(sent);
    try (var document = Loader.loadPDF(sent)) {
      if (document.isEncrypted()) {
        throw new Unfit.Found(Unfit.LOCKED);
      }
      return cleaned(document, Arrays.hashCode(sent));
    } catch (InvalidPasswordException locked) {
      throw new Unfit.Found(Unfit.LOCKED);
    } catch (IOException broken) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
  }

  /** What breaks off would be mended as well as it goes, and nobody would know what is missing. */
  private static boolean isWhole(byte[] sent) {
    int from = Math.max(0, sent.length - END);
    return new String(sent, from, sent.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  /**
   * @param once the same for the same file, so that one sent twice is the same here
   */
  private static byte[] cleaned(PDDocument document, int once) throws IOException, Unfit.Found {
    if (document.getNumberOfPages() == 0) {
      throw new Unfit.Found(Unfit.BROKEN);
    }
    document.setDocumentInformation(new PDDocumentInformation());
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId((long) once);
    new PdfObjects().clean(document.getDocument().getTrailer());
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private Pdf() {}
}
