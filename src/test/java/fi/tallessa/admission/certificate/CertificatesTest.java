package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.admission.ClientCertificate;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Left;
import fi.tallessa.staff.proof.Totp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A certificate from the manager's button to the phone, and out again. */
@RegisterTest
class CertificatesTest {

  private static final String HERE = "/reviews/devices";

  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Authorities authorities;
  @Autowired DeviceCertificates certificates;
  @Autowired CertificateHandouts handouts;
  @Autowired CertificateIssuing issuing;
  @Autowired CertificateSettings settings;
  @Autowired CertificatesKnown known;
  @Autowired Knowing knowing;
  @Autowired OldCertificates nightly;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  private Enrolled sanna;
  private Enrolled maija;
  private Browser desk;

  @BeforeEach
  void aManagerAndACa() throws Exception {
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    people.leads(sanna.worker(), maija.worker());
    desk = browser().signIn(sanna);
    assertThat(desk.submit(HERE + "/authority", "proof", code()).getStatus()).isEqualTo(303);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s33_a_phone_has_its_certificate_after_one_form_and_one_button() throws Exception {
    var handout = issue(maija);
    var page = text(desk.open(handout));
    assertThat(page).contains("Maija Lehto", "svg", password(page));
    var phone = browser();
    assertThat(text(phone.open(link(page)))).contains("Save the file").doesNotContain("Maija");
    assertThat(text(phone.open(link(page))))
        .as("looking uses nothing up")
        .contains("Save the file");
    var file = phone.submit(link(page) + "/file");
    assertThat(file.getContentType()).isEqualTo("application/x-pkcs12");
    assertThat(judged(certificate(file, password(page)))).isEqualTo(ClientCertificate.VALID);

    assertThat(handouts.shown(id(handout), sanna.worker(), clock.instant()))
        .as("the key is the device's alone, before the ten minutes are over")
        .hasValueSatisfying(kept -> assertThat(kept.file()).isEmpty());
    assertThat(phone.submit(link(page) + "/file").getStatus()).as("once").isEqualTo(404);
    assertThat(phone.open(link(page)).getStatus()).isEqualTo(404);
    assertThat(text(desk.open(handout))).as("still typing it").contains(password(page));
    desk.submit(handout + "/end");
    assertThat(desk.open(handout).getRedirectedUrl()).isEqualTo(HERE);
    assertThat(text(desk.open(HERE))).contains("Maija Lehto", "On the device since");
  }

  @Test
  void s33_a_certificate_names_a_number_and_nobody() throws Exception {
    var one = fetched(issue(maija));
    assertThat(one.getSubjectX500Principal().getName()).matches("CN=device-[0-9a-f]{8}");
    assertThat(one.getSubjectAlternativeNames()).isNull();
    assertThat(one.getIssuerX500Principal().getName()).matches("CN=Tallessa CA [0-9a-f]{8}");
  }

  @Test
  void s33_password_and_link_are_for_who_issued_it_and_for_ten_minutes() throws Exception {
    var handout = issue(maija);
    var link = link(text(desk.open(handout)));
    var heli = people.enrolled("Heli Niemi", Role.MANAGER);
    var other = browser().signIn(heli);
    assertThat(other.open(handout).getRedirectedUrl()).isEqualTo(HERE);
    other.submit(handout + "/end");
    assertThat(desk.open(handout).getStatus()).as("and nobody else ends it").isEqualTo(200);
    clock.move(Duration.ofMinutes(10));
    assertThat(browser().submit(link + "/file").getStatus()).isEqualTo(404);
    assertThat(desk.open(handout).getRedirectedUrl()).isEqualTo(HERE);
    knowing.look();
    assertThat(many(handout)).as("and nothing of it is kept").isZero();
  }

  private int many(String handout) {
    return owner
        .db()
        .sql("select count(*) from admission.handout where certificate_id = ?")
        .param(id(handout))
        .query(Integer.class)
        .single();
  }

  @Test
  void s33_what_nobody_fetched_goes_also_where_another_ca_issues_by_now() throws Exception {
    var handout = issue(maija);
    clock.move(Duration.ofMinutes(10));
    var elsewhere = new CertificateSettings(settings.keys(), "/nowhere/ca.pem", "");
    var external =
        new Knowing(
            new CertificatesKnown(),
            authorities,
            certificates,
            handouts,
            new ElsewhereFiles(elsewhere),
            elsewhere,
            clock);
    assertThatThrownBy(external::look).hasMessageContaining("cannot be read");
    assertThat(many(handout)).isZero();
  }

  @Test
  void s33_without_a_code_nothing_is_issued_revoked_or_set_up() throws Exception {
    var one = fetched(issue(maija));
    int before = issued();
    for (var proof : List.of("", "000000")) {
      var form = new String[] {"worker", maija.worker().toString(), "proof", proof};
      assertThat(desk.submit(HERE, form).getStatus()).isEqualTo(422);
      clock.move(Totp.STEP);
      assertThat(desk.submit(path(one) + "/revocation", "why", "lost", "proof", proof).getStatus())
          .isEqualTo(422);
      clock.move(Totp.STEP);
    }
    assertThat(desk.submit(path(one) + "/revocation", "proof", code()).getStatus())
        .as("nor without a reason")
        .isEqualTo(422);
    assertThat(issued()).isEqualTo(before);
    assertThat(judged(one)).isEqualTo(ClientCertificate.VALID);
  }

  @Test
  void s33_a_revoked_one_leads_nowhere_at_once_and_the_list_says_who_and_why() throws Exception {
    var one = fetched(issue(maija));
    revoke(one, "lost");
    assertThat(judged(one)).isEqualTo(ClientCertificate.REVOKED);
    assertThat(text(desk.open(HERE))).contains("The device is lost or stolen");
    assertThat(desk.open(path(one) + "/revocation").getStatus()).isEqualTo(404);
  }

  @Test
  void s33_a_renewed_one_leads_in_beside_the_old_one_until_that_is_revoked() throws Exception {
    var old = fetched(issue(maija));
    var fresh = fetched(renewed(old));
    assertThat(List.of(judged(old), judged(fresh))).containsOnly(ClientCertificate.VALID);
    revoke(old, "replaced");
    assertThat(judged(old)).isEqualTo(ClientCertificate.REVOKED);
    assertThat(judged(fresh)).isEqualTo(ClientCertificate.VALID);
  }

  @Test
  void s33_whoever_leaves_leaves_every_certificate_behind_in_the_same_transaction()
      throws Exception {
    var phone = fetched(issue(maija));
    var laptop = fetched(issue(maija));
    var sannas = fetched(issue(sanna));
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new Left(maija.worker(), sanna.worker(), clock.instant()));
          status.setRollbackOnly();
        });
    knowing.look();
    assertThat(judged(phone)).as("who does not leave after all").isEqualTo(ClientCertificate.VALID);

    var waiting = link(text(desk.open(issue(maija))));
    var visit = people.visit(sanna.worker());
    var today = visit.today();
    var day = today.getDayOfMonth() + "." + today.getMonthValue() + "." + today.getYear();
    desk.submit("/staff/" + maija.worker() + "/leaving", "lastDay", day);
    assertThat(List.of(judged(phone), judged(laptop))).containsOnly(ClientCertificate.REVOKED);
    assertThat(judged(sannas)).isEqualTo(ClientCertificate.VALID);
    assertThat(text(desk.open(HERE))).contains("Works here no more");
    assertThat(browser().submit(waiting + "/file").getStatus()).isEqualTo(404);
    assertThat(issuing.issue(maija.worker(), Optional.empty(), visit).isFine())
        .as("also for who chose them just before")
        .isFalse();
  }

  @Test
  void s33_the_key_of_the_ca_is_in_no_table_and_for_the_register_alone() throws Exception {
    issue(maija);
    var id = authorities.newest().orElseThrow().id();
    var file = settings.keys().resolve("ca-" + id.toString().substring(0, 8) + ".key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    var secret = Base64.getDecoder().decode(Files.readString(file).strip());
    assertThat(kept()).isNotEmpty().noneMatch(bytes -> contains(bytes, tail(secret)));

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(text(desk.open(HERE))).contains("The key of the certificate authority is missing");
    var form = new String[] {"worker", maija.worker().toString(), "proof", code()};
    assertThat(text(desk.submit(HERE, form))).contains("No certificate can be issued now");
  }

  private List<byte[]> kept() {
    return owner
        .db()
        .sql(
            "select certificate from admission.authority union select sealed from admission.handout")
        .query(byte[].class)
        .list();
  }

  /** The private number, which stands in the last part of a key of this kind. */
  private static byte[] tail(byte[] key) {
    return Arrays.copyOfRange(key, key.length - 24, key.length);
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(part, StandardCharsets.ISO_8859_1));
  }

  @Test
  void s33_a_manager_is_told_thirty_days_before_one_ends() {
    var at = clock.instant();
    var day = Duration.ofDays(1);
    known.know(
        known.trusted(),
        List.of(at.minus(day), at.plus(day.multipliedBy(30)), at.plus(day.multipliedBy(31))));
    assertThat(endSoon(at))
        .contains(new ExpiringCertificates.Told(1, at.plus(day.multipliedBy(30))));
    knowing.look();
  }

  @Test
  void s33_and_of_none_that_was_renewed() throws Exception {
    var old = fetched(issue(maija));
    var before = old.getNotAfter().toInstant().minus(Duration.ofDays(10));
    knowing.look();
    int many = endSoon(before).orElseThrow().many();
    fetched(renewed(old));
    knowing.look();
    assertThat(endSoon(before).orElseThrow().many()).as("the new one instead").isEqualTo(many);
  }

  private Optional<ExpiringCertificates.Told> endSoon(Instant at) {
    return new ExpiringCertificates(known)
        .soon(new Visit(sanna.worker(), at, Purpose.CUSTOMER_WORK));
  }

  @Test
  void d24_what_was_over_is_forgotten_with_the_log_and_what_leads_in_is_not() throws Exception {
    var old = fetched(issue(maija));
    var renewal = fetched(renewed(old));
    revoke(old, "replaced");
    var path = path(old);
    var later = clock.instant().atZone(Visit.ZONE).plusMonths(24);
    sweep(later.minusDays(1));
    assertThat(path(old)).isEqualTo(path);
    sweep(later.plusDays(1));
    assertThat(text(desk.open(HERE))).doesNotContain(name(old)).contains(name(renewal));
  }

  private void sweep(ZonedDateTime at) {
    nightly.run(Night.of(at.toLocalDate(), at.toInstant()));
  }

  @Test
  void s33_workers_find_no_certificates() throws Exception {
    var worker = browser().signIn(maija);
    assertThat(worker.open(HERE).getStatus()).isEqualTo(403);
    assertThat(worker.submit(HERE, "worker", maija.worker().toString()).getStatus()).isEqualTo(403);
  }

  private String issue(Enrolled worker) throws Exception {
    var sent = desk.submit(HERE, "worker", worker.worker().toString(), "proof", code());
    assertThat(sent.getStatus()).isEqualTo(303);
    return sent.getRedirectedUrl();
  }

  private String renewed(X509Certificate one) throws Exception {
    var worker = maija.worker().toString();
    var sent = desk.submit(HERE, "worker", worker, "renews", "" + id(path(one)), "proof", code());
    return sent.getRedirectedUrl();
  }

  private X509Certificate fetched(String handout) throws Exception {
    var page = text(desk.open(handout));
    return certificate(browser().submit(link(page) + "/file"), password(page));
  }

  private static X509Certificate certificate(MockHttpServletResponse file, String password)
      throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(file.getContentAsByteArray()), password.toCharArray());
    return (X509Certificate) store.getCertificate(store.aliases().nextElement());
  }

  private void revoke(X509Certificate one, String why) throws Exception {
    var sent = desk.submit(path(one) + "/revocation", "why", why, "proof", code());
    assertThat(sent.getRedirectedUrl()).isEqualTo(HERE);
  }

  private ClientCertificate judged(X509Certificate one) {
    return known.judge(List.of(one), clock.instant());
  }

  private String path(X509Certificate one) {
    var id =
        owner
            .db()
            .sql("select id from admission.certificate where device = ?")
            .param(name(one))
            .query(UUID.class)
            .single();
    return HERE + "/" + id;
  }

  private static String name(X509Certificate one) {
    return one.getSubjectX500Principal().getName().replace("CN=", "");
  }

  private static UUID id(String path) {
    return UUID.fromString(path.split("/")[3]);
  }

  private int issued() {
    return owner
        .db()
        .sql("select count(*) from admission.certificate")
        .query(Integer.class)
        .single();
  }

  /** A code that was not shown yet. */
  private String code() {
    clock.move(Totp.STEP);
    return sanna.code(clock.instant());
  }

  private static String link(String page) {
    return found(page, "/certificate/[A-Za-z0-9_-]{43}");
  }

  private static String password(String page) {
    return found(page, "(?:[a-z2-9]{4}-){3}[a-z2-9]{4}(?=<)");
  }

  private static String found(String page, String what) {
    var matcher = Pattern.compile(what).matcher(page);
    assertThat(matcher.find()).as(what).isTrue();
    return matcher.group();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.81." + random / 250 + "." + random % 250);
  }
}
