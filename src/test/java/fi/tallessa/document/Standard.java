package fi.tallessa.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/UA-1 (ISO 14289-1), the one standard our documents claim, as veraPDF reads it. */
final class Standard {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** What a document says it keeps to. */
  static List<PDFAFlavour> claimed(byte[] document) {
    try (var parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(document))) {
      return parser.getFlavours();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (VeraPDFException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Each rule it breaks, with its clause. */
  static List<String> broken(byte[] document) {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(document), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(Standard::said)
          .distinct()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (VeraPDFException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String said(TestAssertion failed) {
    return failed.getRuleId().getClause() + " " + failed.getMessage();
  }

  private Standard() {}
}
