package fi.tallessa.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/**
 * Sets XHTML as tagged PDF (PDF/UA-1, ISO 14289-1): language, title, reading order, our own letters
 * embedded. It fetches nothing, runs nothing, and writes nobody's name beside the text. The same
 * text and moment give the same bytes.
 */
final class Pdf {

  static {
    // It would log addresses and pieces of the text.
    XRLog.setLoggingEnabled(false);
  }

  static byte[] of(String xhtml, Instant made) {
    var bytes = new ByteArrayOutputStream();
    try (var renderer = renderer(xhtml);
        var document = renderer.createPDFKeepOpen()) {
      var day = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(day);
      document.setDocumentId((long) xhtml.hashCode());
      document.save(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static PdfBoxRenderer renderer(String xhtml) {
    var builder = new PdfRendererBuilder();
    for (var face : Face.values()) {
      builder.useFont(face.supplier(), Face.FAMILY, face.weight(), FontStyle.NORMAL, true);
    }
    for (var when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, when);
    }
    return builder
        .useUriResolver((base, address) -> null)
        .usePdfUaAccessibility(true)
        .withProducer("Tallessa")
        .withW3cDocument(Xhtml.read(xhtml), "")
        .buildPdfRenderer();
  }

  private Pdf() {}
}
