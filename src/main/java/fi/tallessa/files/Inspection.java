package fi.tallessa.files;

import fi.tallessa.files.clean.Docx;
import fi.tallessa.files.clean.Eicar;
import fi.tallessa.files.clean.Jpeg;
import fi.tallessa.files.clean.Ole;
import fi.tallessa.files.clean.Pdf;
import fi.tallessa.files.clean.Png;
import fi.tallessa.files.scan.Scanner;
import fi.tallessa.web.SentFile;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads a file that somebody brings, to its last byte. What comes out is written anew by us, so
 * that no other reader finds in it what we did not see (ASVS 5.2.2, 5.2.4, 5.4.3).
 */
@Component
public class Inspection {

  private final Scanner scanner;

  public Inspection(Scanner scanner) {
    this.scanner = scanner;
  }

  /** Whether a scanner of viruses looks at each file as well. */
  public boolean scanned() {
    return scanner.there();
  }

  /** A file whose name and declared kind have to say what it is. */
  Clean named(SentFile file) throws Unfit.Found {
    var kind = kind(file.bytes());
    if (!kind.isSaid(file.name(), file.declared())) {
      throw new Unfit.Found(Unfit.MISLABELLED);
    }
    return cleaned(kind, file);
  }

  /** A file of some kinds, whatever it is called: its name is not kept. */
  Clean unnamed(SentFile file, Set<Kind> kinds) throws Unfit.Found {
    var kind = kind(file.bytes());
    if (!kinds.contains(kind)) {
      throw new Unfit.Found(Unfit.OTHER);
    }
    return cleaned(kind, file);
  }

  private static Kind kind(byte[] bytes) throws Unfit.Found {
    if (bytes.length == 0) {
      throw new Unfit.Found(Unfit.EMPTY);
    }
    Eicar.refuse(bytes);
    Ole.refuseLocked(bytes);
    return Kind.of(bytes).orElseThrow(() -> new Unfit.Found(Unfit.OTHER));
  }

  private Clean cleaned(Kind kind, SentFile file) throws Unfit.Found {
    scanner.refuse(file.bytes());
    return new Clean(kind, file.name(), cleaned(kind, file.bytes()));
  }

  /**
   * Readers of strange formats fail in strange ways; whatever they say, such a file is not kept.
   */
  private static byte[] cleaned(Kind kind, byte[] bytes) throws Unfit.Found {
    try {
      return switch (kind) {
        case PDF -> Pdf.cleaned(bytes);
        case PNG -> Png.cleaned(bytes);
        case JPEG -> Jpeg.cleaned(bytes);
        case DOCX -> Docx.cleaned(bytes);
      };
    } catch (RuntimeException | StackOverflowError broken) {
      throw new Unfit.Found(Unfit.BROKEN);
    } catch (OutOfMemoryError bomb) {
      // The last net: what was measured should never come here.
      throw new Unfit.Found(Unfit.BOMB);
    }
  }
}
