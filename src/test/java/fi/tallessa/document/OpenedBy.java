package fi.tallessa.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Programs that are not ours, as people have them: Debian packages, which {@code bin/test all}
 * installs. Where one is missing whoever asks it fails, and says which.
 */
public final class OpenedBy {

  /** PDFBox says that there are two objects more than there are; no reader asks it. */
  private static final String TWO_MORE =
      "WARNING: .*: reported number of objects \\(\\d+\\) is not one plus .*";

  private static final int WITH_WARNINGS = 3;

  /** A sheet as Gnumeric saves it, its formulas reckoned anew: {@code "words";"5"}. */
  public static String gnumeric(byte[] xlsx) throws Exception {
    var sheet = kept(xlsx, ".xlsx");
    var saved = Files.createTempFile("saved", ".csv");
    try {
      said(
          "gnumeric",
          "ssconvert",
          "--recalc",
          "--export-type=Gnumeric_stf:stf_assistant",
          "--export-options=separator=; quoting-mode=always format=raw",
          "" + sheet,
          "" + saved);
      return Files.readString(saved);
    } finally {
      Files.delete(sheet);
      Files.delete(saved);
    }
  }

  /** The words of a PDF as Poppler reads them, once qpdf has found nothing wrong with it. */
  public static String poppler(byte[] pdf) throws Exception {
    var paper = kept(pdf, ".pdf");
    try {
      checked("" + paper);
      return said("poppler-utils", "pdftotext", "-layout", "-enc", "UTF-8", "" + paper, "-")
          .replaceAll("\\s+", " ");
    } finally {
      Files.delete(paper);
    }
  }

  private static Path kept(byte[] bytes, String end) throws IOException {
    return Files.write(Files.createTempFile("opened", end), bytes);
  }

  private static void checked(String paper) throws Exception {
    var ran = ran("qpdf", "qpdf", "--check", paper);
    boolean fine =
        ran.status == 0
            || ran.status == WITH_WARNINGS
                && ran.said
                    .lines()
                    .filter(line -> line.startsWith("WARNING"))
                    .allMatch(line -> line.matches(TWO_MORE));
    if (!fine) {
      throw new AssertionError("qpdf says: " + ran.said);
    }
  }

  private static String said(String debian, String... command) throws Exception {
    var ran = ran(debian, command);
    if (ran.status != 0) {
      throw new AssertionError(command[0] + " says: " + ran.said);
    }
    return ran.said;
  }

  private record Ran(int status, String said) {}

  private static Ran ran(String debian, String... command) throws Exception {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      var process = builder.start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ran(process.waitFor(), said);
    } catch (IOException missing) {
      throw new AssertionError(
          "There is no %s here, and no test without it: Debian's package %s has it"
              .formatted(command[0], debian),
          missing);
    }
  }

  private OpenedBy() {}
}
