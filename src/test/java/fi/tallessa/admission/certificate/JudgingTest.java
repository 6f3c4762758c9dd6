package fi.tallessa.admission.certificate;

import static fi.tallessa.admission.ClientCertificate.EARLY;
import static fi.tallessa.admission.ClientCertificate.EXPIRED;
import static fi.tallessa.admission.ClientCertificate.NONE;
import static fi.tallessa.admission.ClientCertificate.OTHER_CA;
import static fi.tallessa.admission.ClientCertificate.REVOKED;
import static fi.tallessa.admission.ClientCertificate.VALID;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.admission.ClientCertificate;
import fi.tallessa.admission.certificate.Ca.Device;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a certificate is worth, whoever shows it and whenever (S33, ASVS 12.1.3). */
class JudgingTest {

  private static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final Ca ours = Ca.named("ours", AT);
  private final Ca others = Ca.named("others", AT);
  private final Device device = ours.device(AT.minus(DAY), AT.plus(DAY));

  @Test
  void s33_asvs_12_1_3_one_of_ours_leads_in_from_its_first_second_to_its_last() {
    assertThat(judged(device, AT.minus(DAY).minusSeconds(1))).isEqualTo(EARLY);
    assertThat(judged(device, AT.minus(DAY))).isEqualTo(VALID);
    assertThat(judged(device, AT)).isEqualTo(VALID);
    assertThat(judged(device, AT.plus(DAY))).isEqualTo(VALID);
    assertThat(judged(device, AT.plus(DAY).plusSeconds(1))).isEqualTo(EXPIRED);
    assertThat(judge(own(device), AT, device, ours.certificate()))
        .as("with the CA behind it, as a browser may send it")
        .isEqualTo(VALID);
  }

  @Test
  void s33_asvs_12_1_3_what_nobody_of_ours_signed_is_of_another_ca_and_of_no_age() {
    for (var at : List.of(AT, AT.plus(DAY.multipliedBy(9)))) {
      assertThat(judge(own(device), at, others.device(AT))).isEqualTo(OTHER_CA);
      assertThat(judge(own(device), at, Device.alone(AT))).isEqualTo(OTHER_CA);
    }
    var namesake = Ca.named("ours", AT);
    assertThat(judge(own(device), AT, namesake.device(AT))).as("a namesake").isEqualTo(OTHER_CA);
    assertThat(judge(own(device), AT, new Device(ours.keys(), ours.certificate())))
        .as("the CA itself is no device")
        .isEqualTo(OTHER_CA);
    assertThat(Judging.judge(List.of(device.certificate()), AT, Trusted.NOBODY))
        .as("before anything is known")
        .isEqualTo(OTHER_CA);
  }

  @Test
  void s33_what_we_did_not_issue_or_took_back_leads_nowhere_though_our_key_signed_it() {
    assertThat(judge(own(), AT, device)).isEqualTo(REVOKED);
    assertThat(judge(own(device), AT, ours.device(AT))).as("with a stolen key").isEqualTo(REVOKED);
    assertThat(Judging.judge(List.of(), AT, own(device))).isEqualTo(NONE);
  }

  @Test
  void s33_a_device_signs_no_other_one() {
    var keys = Minting.keys();
    var below =
        Minting.device(
            keys.getPublic(),
            "below",
            device.certificate(),
            device.keys().getPrivate(),
            AT.minus(DAY),
            AT.plus(DAY));
    assertThat(judge(own(device), AT, new Device(keys, below), device.certificate()))
        .isEqualTo(OTHER_CA);
  }

  @Test
  void s33_of_another_ca_what_its_list_names_is_revoked_and_no_list_means_nobody()
      throws Exception {
    var revoked = ours.device(AT);
    var fresh = files(ours.list(AT.plus(DAY), revoked.certificate()));
    assertThat(judge(fresh, AT, revoked)).isEqualTo(REVOKED);
    assertThat(judge(fresh, AT, device)).isEqualTo(VALID);
    assertThat(judge(files(ours.list(AT.minusSeconds(1))), AT, device))
        .as("a list of yesterday")
        .isEqualTo(REVOKED);
    assertThat(judge(files(), AT, device)).as("no list").isEqualTo(REVOKED);
    assertThat(judge(files(Ca.named("ours", AT).list(AT.plus(DAY))), AT, device))
        .as("a list that a namesake signed")
        .isEqualTo(REVOKED);
  }

  @Test
  void s33_a_list_without_an_end_or_of_a_part_is_none_and_takes_away_all_the_same()
      throws Exception {
    var end = Date.from(AT.plus(DAY));
    var users = new IssuingDistributionPoint(null, true, false, null, false, false);
    var endless = ours.signed(ours.begun(AT));
    var some =
        ours.signed(
            ours.begun(AT)
                .setNextUpdate(end)
                .addExtension(Extension.issuingDistributionPoint, true, users));
    var serial = device.certificate().getSerialNumber();
    var delta =
        ours.signed(
            ours.begun(AT)
                .setNextUpdate(end)
                .addCRLEntry(serial, Date.from(AT), CRLReason.keyCompromise)
                .addExtension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.ONE)));
    for (var list : List.of(endless, some, delta)) {
      assertThat(files(list).fresh(AT)).isFalse();
      assertThat(judge(files(list), AT, device)).isEqualTo(REVOKED);
    }
    var whole = ours.list(AT.plus(DAY));
    assertThat(judge(files(whole, some), AT, device)).isEqualTo(VALID);
    assertThat(judge(files(whole, delta), AT, device)).isEqualTo(REVOKED);
  }

  @Test
  void s33_a_ca_without_the_name_of_a_list_is_one_without_a_list() throws Exception {
    var ca = Files.write(folder.resolve("ca.crt"), ours.certificate().getEncoded());
    var found = new ElsewhereFiles(new CertificateSettings(folder, "" + ca, " ")).read();
    assertThat(found.authorities()).containsExactly(ours.certificate());
    assertThat(found.fresh(AT)).isFalse();
    assertThat(judge(found, AT, device)).isEqualTo(REVOKED);
  }

  private TrustedElsewhere files(X509CRL... lists)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    var crl = new ByteArrayOutputStream();
    for (var list : lists) {
      crl.write(list.getEncoded());
    }
    return ElsewhereFiles.read(ours.certificate().getEncoded(), crl.toByteArray());
  }

  private ClientCertificate judged(Device one, Instant at) {
    return judge(own(one), at, one);
  }

  private TrustedOwn own(Device... issued) {
    return new TrustedOwn(
        List.of(ours.certificate()),
        issued.length == 0 ? Set.of() : Set.of(issued[0].fingerprint()));
  }

  private static ClientCertificate judge(
      Trusted trusted, Instant at, Device one, X509Certificate... above) {
    var chain = new ArrayList<X509Certificate>();
    chain.add(one.certificate());
    chain.addAll(List.of(above));
    return Judging.judge(chain, at, trusted);
  }
}
