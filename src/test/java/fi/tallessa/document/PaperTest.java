package fi.tallessa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fi.tallessa.web.Uis;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every document promises, whatever is printed on it. */
class PaperTest {

  private static final Instant MADE = Instant.parse("2026-11-27T12:00:00Z");
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final String BODY =
      """
      <h2>Mitä sovittiin</h2><p>Äiti & poika: “Žofia Öberg” š đ ŋ ŧ Україна ơ — 5 €</p>
      <ul><li>Yksi</li><li>Kaksi</li></ul>
      <table><thead><tr><th scope="col">Päivä</th><th scope="col">Mitä</th></tr></thead>
      <tbody><tr><td>1.2.2026</td><td>annettu</td></tr></tbody></table>
      <p lang="so">Waan oggolahay</p>
      """
          .replace(" & ", " &amp; ");

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void text_is_read_out_in_order_and_in_its_language(String language) {
    var paper = paper(language, BODY);
    assertThat(paper.text())
        .containsSubsequence(
            "Yhdistys ry",
            "Suostumus & tosite",
            "Mitä sovittiin",
            "Äiti & poika: “Žofia Öberg” š đ ŋ ŧ Україна ơ — 5 €",
            "Yksi",
            "Kaksi",
            "annettu",
            "Waan oggolahay")
        .doesNotContain("□");
    assertThat(paper.<String>with(one -> one.getDocumentCatalog().getLanguage()))
        .isEqualTo(language);
  }

  @Test
  void everything_is_tagged_or_marked_as_decoration() {
    var paper = paper("fi", BODY + "<p>Pitkä</p>".repeat(120));
    assertThat(paper.<Integer>with(one -> one.getNumberOfPages())).isGreaterThan(1);
    assertThat(paper.untagged()).isEmpty();
    assertThat(paper.tags())
        .contains("H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD");
    assertThat(paper.<Boolean>with(one -> one.getDocumentCatalog().getMarkInfo().isMarked()))
        .isTrue();
  }

  @Test
  void s47_it_claims_pdf_ua_1_alone_and_keeps_to_it() {
    var paper = paper("fi", BODY + "<p>Pitkä</p>".repeat(120));
    assertThat(Standard.claimed(paper.bytes())).containsExactly(PDFAFlavour.PDFUA_1);
    assertThat(paper.broken()).isEmpty();
    var spoiled = paper("fi", "<p>x</p><img alt=\"\" src=\"none.png\"/><h4>y</h4>");
    assertThat(spoiled.broken()).as("a heading of which the one above is missing").isNotEmpty();
  }

  @Test
  void it_says_what_it_is_and_not_who_made_it_on_which_machine() {
    var paper = paper("sv", BODY);
    var says = paper.with(one -> one.getDocumentInformation().getMetadataKeys());
    assertThat(says).containsExactlyInAnyOrder("Title", "Producer", "CreationDate");
    assertThat(paper.<String>with(one -> one.getDocumentInformation().getTitle()))
        .isEqualTo("Suostumus & tosite");
    assertThat(
            paper.<Boolean>with(
                one -> one.getDocumentCatalog().getViewerPreferences().displayDocTitle()))
        .isTrue();
    assertThat(metadata(paper))
        .contains("pdfuaid", "Suostumus &amp; tosite")
        .doesNotContain("creator", System.getProperty("java.version"));
  }

  @Test
  void its_letters_travel_with_it() {
    var paper = paper("fi", "<p>å ä ö š ž</p><p><b>å ä ö š ž</b></p>");
    assertThat(paper.fontsNotEmbedded()).isEmpty();
    assertThat(paper.text()).contains("å ä ö š ž å ä ö š ž");
  }

  @Test
  void a_letter_we_do_not_have_is_a_box_and_the_document_says_so() {
    var paper = paper("en", "<p>Hello 👍 and مرحبا</p>");
    assertThat(paper.text()).contains("Hello □ and □□□□□").contains("□: a sign that cannot be");
    assertThat(Letters.all("Olá, ïéö Žž Їжак 12 €")).isTrue();
    assertThat(Letters.all("مرحبا")).isFalse();
  }

  @Test
  void nothing_is_fetched_and_nothing_runs() throws IOException {
    var asked = new AtomicInteger();
    var outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    outside.start();
    try {
      var at = "http://127.0.0.1:" + outside.getAddress().getPort();
      var paper = new Printed(Pdf.of(REACHING_OUT.replace("@", at).replace("%", "@"), MADE));
      assertThat(asked).hasValue(0);
      assertThat(paper.text()).contains("Ennen", "Kuva").doesNotContain("localhost", "alert");
      var catalog = paper.with(one -> one.getDocumentCatalog().getCOSObject().keySet());
      assertThat(catalog).doesNotContain(COSName.OPEN_ACTION, COSName.AA, COSName.ACRO_FORM);
    } finally {
      outside.stop(0);
    }
  }

  @Test
  void a_document_type_with_entities_is_refused() {
    var planted = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><html>&x;</html>";
    assertThatThrownBy(() -> Pdf.of(planted, MADE)).hasNoCause().hasMessageContaining("XHTML");
  }

  @Test
  void the_same_text_at_the_same_moment_is_the_same_document() {
    assertThat(paper("fi", BODY).bytes()).isEqualTo(paper("fi", BODY).bytes());
    assertThat(paper("fi", BODY).bytes()).isNotEqualTo(paper("fi", BODY + "<p>x</p>").bytes());
    assertThat(paper("fi", BODY).bytes()).hasSizeLessThan(60_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Elli Rantala.pdf", "K7F-2QD.pdf\"; x=\"", "../a.pdf", "Ä.pdf", ".pdf"})
  void a_file_name_is_made_of_codes_only(String name) {
    assertThatThrownBy(() -> new FileName(name)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new FileName("K7F-2QD-receipt-3.pdf").disposition())
        .isEqualTo("attachment; filename=\"K7F-2QD-receipt-3.pdf\"");
  }

  private static final String REACHING_OUT =
      """
      <html lang="fi"><head><title>Ulos</title><link rel="stylesheet" href="@/a.css"/>
      <style>%import url("@/b.css"); p { background: url("@/c.png") }
      %font-face { font-family: x; src: url("@/d.ttf") }</style></head>
      <body><p>Ennen</p><img alt="" src="@/e.png"/>
      <p style="font-family: x; background-image: url('@/f.jp2')">Kuva</p>
      <object data="@/g.svg" type="image/svg+xml">Olio</object>
      <iframe src="file:///etc/hosts"></iframe><script>app.alert("@")</script></body></html>
      """;

  private static String metadata(Printed paper) {
    return paper.with(
        one ->
            new String(
                one.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
  }

  private static Printed paper(String language, String body) {
    var written = new StringOutput();
    Content content = output -> output.writeContent(body);
    TEMPLATES.render(
        "document/frame.jte",
        Map.of(
            "ui", Uis.in(language, MADE, "document"),
            "title", "Suostumus & tosite",
            "from", "Yhdistys ry",
            "foot", "K7F-2QD",
            "content", content),
        written);
    return new Printed(Pdf.of(written.toString(), MADE));
  }
}
