package fi.tallessa.retention.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.Controller;
import fi.tallessa.document.Printer;
import fi.tallessa.retention.certificate.Certificate.Why;
import fi.tallessa.web.Uis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no erasure takes back stands on the paper that says what one took. */
class CertificatePaperTest {

  private static final Instant AT = Instant.parse("2026-11-30T01:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "fi, Julkaistut luvut jäävät, sinetöitynä",
    "sv, Publicerade siffror blir kvar, förseglat",
    "en, Released figures stay, sealed"
  })
  void d18_the_certificate_names_what_stays_of_statistics(
      String language, String released, String open) {
    var number = new CertificateNumber(2026, 117);
    var page =
        new CertificatePage(
            new Certificate(number, LocalDate.of(2026, 11, 30), AT, Why.ASKED, 3, 0),
            List.of(new Counted(List.of(), 8)),
            List.of(),
            Optional.empty(),
            new Controller("Saaristolyhty ry", "Linnankatu 1, 20100 Turku", "02 555 0100"));
    var ui = Uis.in(language, AT, "retention", "document", "web");
    assertThat(Printer.print("retention/certificate/paper", page, ui).text())
        .contains(released, open);
  }
}
