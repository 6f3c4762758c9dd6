package fi.tallessa.rights.copy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Papers;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.web.Ui;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Issue 8, bad input: somebody of whom 5 000 entries and 200 attachments are held. */
@RegisterTest
@Tag("long")
class CopySizeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final Instant THEN = Instant.parse("2026-11-30T10:00:00Z");
  private static final int LINES = 5000;
  private static final int FILES = 200;
  private static final int BIG = 20_000;

  @Autowired ApplicationContext beans;
  @Autowired Gathering gathering;
  @Autowired Papers papers;
  @Autowired MessageSource words;

  @Test
  void s43_all_of_it_is_in_one_paper_and_one_file_and_nobody_else_is() throws Exception {
    var all = List.of(guardians(), notes(), attachments());
    var others = Others.of(all, "Elli Rantala", List.of());
    var files =
        Redactions.of(all, others, Map.of()).proposals().stream()
            .filter(one -> one.reason() == Reason.FILE)
            .collect(toMap(Proposal::id, one -> Why.AGREED));
    var left = Redactions.of(all, others, files).left();
    var copy = new OneFile(beans).in(permit -> gathering.copy(permit, left, Locale.ENGLISH));
    assertThat(copy.files()).isEqualTo(FILES);
    var pdf = papers.print("rights/copy/paper", copy, Ui.alone(words, Locale.ENGLISH, THEN));
    var paper = new Printed(pdf);
    assertThat(paper.with(PDDocument::getNumberOfPages)).isGreaterThan(100);
    assertThat(paper.text()).contains("Entry 4999 of").doesNotContain("Helmi");
    assertThat(zipped(pdf, left)).isEqualTo(FILES + 2);
  }

  private static int zipped(byte[] pdf, List<Held> left) throws IOException {
    var files = left.stream().flatMap(one -> one.files().stream()).toList();
    var out = new ByteArrayOutputStream();
    new CopyZip(THEN).write(pdf, pdf, files, "secret", out, many -> {});
    int count = 0;
    try (var in =
        new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), "secret".toCharArray())) {
      while (in.getNextEntry() != null) {
        assertThat(in.readAllBytes().length).isPositive();
        count++;
      }
    }
    return count;
  }

  private static Held guardians() {
    var name = new CopyLine("customer.role.mother", "Helmi Rantala", "web.copy.by_us", DAY);
    return new Held("guardians", List.of(FieldGroup.FAMILY), List.of(name), List.of());
  }

  private static Held notes() {
    var lines =
        IntStream.range(0, LINES)
            .mapToObj(
                at ->
                    new CopyLine(
                        "customer.group.notes",
                        "Entry " + at + " of many; Helmin kanssa puhuttiin koulusta.",
                        "web.copy.by_us",
                        DAY))
            .toList();
    return new Held("notes", List.of(FieldGroup.NOTES), lines, List.of());
  }

  private static Held attachments() {
    var files =
        IntStream.range(0, FILES)
            .mapToObj(
                at ->
                    new CopyFile(
                        Integer.toString(at),
                        "school-" + at + ".pdf",
                        "application/pdf",
                        out -> out.write(new byte[BIG])))
            .toList();
    return new Held("attachments", List.of(FieldGroup.NOTES), List.of(), files);
  }
}
