package fi.tallessa.customer.consents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.nightly.TheNight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The optional picture of a signed paper (S26, D2). */
@RegisterTest
class ScanTest {

  private static final String PNG = signs(Made.png());
  private static final String JPEG = signs(Made.jpeg());
  private static final String PDF = signs(Made.pdf("zebra"));

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired MockMvc http;
  @Autowired List<Holding> holdings;

  @Value("${tallessa.data}")
  Path data;

  OneFile elli;
  String at;

  @BeforeEach
  void answered() throws Exception {
    elli = new OneFile(beans);
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    at = new Given(elli).yes(new TestItems(beans, people.visit(sanna)).notes()) + "/scan";
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void s26_a_picture_comes_back_whatever_it_was_called_without_who_made_it(String bytes)
      throws Exception {
    assertThat(bytes).contains(Made.MAKER);
    assertThat(send(bytes).getStatus()).isEqualTo(303);
    assertThat(elli.body(at)).contains("There is a picture of the paper");
    var before = lines("customer.consent.scan.open");
    var answer = elli.get(at + "/file").andReturn().getResponse();
    assertThat(signs(answer.getContentAsByteArray()))
        .startsWith(bytes.substring(0, 3))
        .doesNotContain(Made.MAKER);
    assertThat(answer.getHeader("Content-Disposition"))
        .startsWith("attachment")
        .doesNotContain("Elli");
    assertThat(answer.getContentType()).doesNotContain("html");
    assertThat(lines("customer.consent.scan.open")).isEqualTo(before + 1);
    assertThat(sealed()).as("sealed").doesNotContain("%PDF", "IHDR", "JFIF");
  }

  static Stream<String> kinds() {
    return Stream.of(PDF, JPEG, PNG);
  }

  @Test
  void s26_what_it_is_is_told_by_what_is_in_it() throws Exception {
    for (var other :
        List.of("<html>zebra</html>", "GIF89a", "MZ", PNG.substring(1), signs(Made.docx("x")))) {
      assertThat(OneFile.text(http.perform(form(other)))).contains("The file is no PDF, PNG, JPEG");
    }
    assertThat(OneFile.text(http.perform(form("%PDF-1.7 breaks off")))).contains("broken");
    assertThat(send("").getStatus()).as("no file").isEqualTo(422);
    assertThat(rows()).isZero();
  }

  @Test
  void s26_more_than_5_mb_is_not_kept_and_the_page_says_so() throws Exception {
    assertThat(send(drawn("z".repeat(5 * 1024 * 1024 + 20_000))).getStatus()).isEqualTo(413);
    assertThat(send(drawn("z".repeat(5 * 1024 * 1024 - 500))).getStatus()).isEqualTo(303);
  }

  @Test
  void s26_one_is_never_written_over_and_can_be_erased() throws Exception {
    send(PDF);
    assertThat(OneFile.text(http.perform(form(JPEG)))).contains("Erase it first");
    elli.post(at + "/erasure");
    elli.post(at + "/erasure");
    assertThat(rows()).isZero();
    assertThat(lines("customer.consent.scan.erase")).isEqualTo(1);
    assertThat(elli.get(at + "/file").andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void s26_one_person_erases_it_only_to_replace_what_they_added_that_day() throws Exception {
    send(PDF);
    var petri = elli.colleague("Petri Niemi");
    assertThat(elli.postAs(petri, at + "/erasure").andReturn().getResponse().getStatus())
        .as("somebody else")
        .isEqualTo(422);
    owner
        .db()
        .sql("update legalbasis.consent_scan set at = at - interval '1 day' where subject_id = ?")
        .param(subject())
        .update();
    var later = elli.post(at + "/erasure");
    assertThat(later.andReturn().getResponse().getStatus()).as("a day later").isEqualTo(422);
    assertThat(OneFile.text(later)).contains("The picture is proof");
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void s26_it_opens_to_nobody_else_and_without_the_token_nothing_is_taken() throws Exception {
    send(PDF);
    var celia = people.worker("Celia Berg", Role.WORKER);
    for (var path : List.of(at, at + "/file")) {
      assertThat(elli.getAs(celia, Role.WORKER, path).andReturn().getResponse().getStatus())
          .isEqualTo(404);
    }
    elli.post(at + "/erasure");
    var forged =
        http.perform(
                MockMvcRequestBuilders.post(elli.address(at))
                    .secure(true)
                    .with(People.by(elli.maija, Role.WORKER))
                    .contentType("multipart/form-data; boundary=x")
                    .content(body(PDF)))
            .andReturn()
            .getResponse();
    assertThat(forged.getStatus()).isEqualTo(403);
    assertThat(rows()).isZero();
  }

  @Test
  void s26_it_goes_with_the_consents() throws Exception {
    send(PDF);
    assertThat(rows()).isEqualTo(1);
    elli.in(
        permit -> {
          holdings.stream()
              .filter(one -> one.describe().name().equals("consents"))
              .forEach(one -> one.erase(permit));
          return null;
        });
    assertThat(rows()).isZero();
  }

  @Test
  void s26_it_stands_in_the_persons_copy_by_kind_day_and_size_and_shows_nothing_of_itself()
      throws Exception {
    send(PDF);
    var today = people.visit(elli.maija).today();
    List<CopyLine> copy =
        elli.in(
            permit ->
                holdings.stream()
                    .filter(one -> one.describe().name().equals("consents"))
                    .flatMap(one -> one.copy(permit).stream())
                    .toList());
    assertThat(copy)
        .contains(
            new CopyLine("legalbasis.consent.scan.copy", "PDF, 1 kB", "web.copy.by_us", today));
    assertThat(copy.toString()).doesNotContain("zebra");
  }

  @Test
  void s26_it_stays_as_proof_after_a_withdrawal_and_the_night() throws Exception {
    send(PDF);
    var notes = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).notes();
    new Given(elli).withdraw(notes);
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(rows()).isEqualTo(1);
  }

  /** Whoever writes it, and by whatever way: the paper is gone, and so is what it proves. */
  @Test
  void d03_the_database_keeps_no_picture_of_a_paper_that_two_have_destroyed() throws Exception {
    send(PDF);
    destroyed(null);
    addedAgain();
    assertThat(rows()).as("one has said so, and nobody confirmed it").isOne();
    destroyed(people.worker(Role.MANAGER).value());
    assertThatThrownBy(this::addedAgain).hasMessageContaining("paper that is destroyed");
    assertThat(rows()).isOne();
    elli.post(at + "/erasure");
    assertThat(OneFile.text(http.perform(form(PDF)))).contains("The paper has been destroyed");
    assertThat(rows()).isZero();
  }

  private void destroyed(UUID second) {
    owner
        .db()
        .sql(
            """
            insert into legalbasis.paper_destruction (slip, said_by, said_at, confirmed_by, confirmed_at)
            select paper.slip, :first, now(), cast(:second as uuid),
              case when cast(:second as uuid) is null then null else now() end
            from legalbasis.consent_slip join legalbasis.paper using (year, number)
            where subject_id = :subject
            on conflict (slip) do update
              set confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
            """)
        .param("first", elli.maija.value())
        .param("second", second, Types.OTHER)
        .param("subject", subject())
        .update();
  }

  /** As a second server with an old page would. */
  private void addedAgain() {
    owner
        .db()
        .sql(
            """
            with gone as (delete from legalbasis.consent_scan where subject_id = ? returning *)
            insert into legalbasis.consent_scan (subject_id, asking_id, at, kind, size, added_by, sealed)
            select subject_id, asking_id, at, kind, size, added_by, sealed from gone
            """)
        .param(subject())
        .update();
  }

  @Test
  void s26_nothing_of_it_lies_clear_on_the_disk() throws Exception {
    var canary = "kanarialintu" + UUID.randomUUID();
    send(drawn(canary));
    assertThat(rows()).isEqualTo(1);
    owner.superuser().db().sql("checkpoint").update();
    assertThat(OnDisk.with(canary, data)).isEmpty();
    Files.writeString(data.resolve("planted.tmp"), "x" + canary + "y");
    try {
      assertThat(OnDisk.with(canary, data)).as("it would be found").hasSize(1);
    } finally {
      Files.delete(data.resolve("planted.tmp"));
    }
  }

  @Test
  void s26_a_form_that_breaks_off_is_not_kept() throws Exception {
    var whole = body(PDF);
    for (int length : new int[] {0, 40, whole.length / 2, whole.length - 6}) {
      var cut = java.util.Arrays.copyOf(whole, length);
      assertThat(http.perform(form(cut)).andReturn().getResponse().getStatus())
          .as("" + length)
          .isBetween(400, 422);
    }
    assertThat(rows()).isZero();
  }

  private MockHttpServletResponse send(String bytes) throws Exception {
    return http.perform(form(bytes)).andReturn().getResponse();
  }

  private RequestBuilder form(String bytes) throws IOException {
    return form(body(bytes));
  }

  private RequestBuilder form(byte[] body) {
    return People.as(elli.maija, Role.WORKER, MockMvcRequestBuilders.post(elli.address(at)))
        .contentType("multipart/form-data; boundary=x")
        .content(body);
  }

  private static byte[] body(String bytes) throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(
        ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Elli.exe\"\r\n"
                + "Content-Type: text/html\r\n\r\n")
            .getBytes(ISO_8859_1));
    body.write(bytes.getBytes(ISO_8859_1));
    body.write("\r\n--x--\r\n".getBytes(ISO_8859_1));
    return body.toByteArray();
  }

  /** A picture with these signs in it as they are. */
  private static String drawn(String inside) {
    return signs(Made.png(inside.getBytes(ISO_8859_1)));
  }

  /** Each byte is one sign here. */
  private static String signs(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private String sealed() {
    return owner
        .db()
        .sql("select encode(sealed, 'escape') from legalbasis.consent_scan where subject_id = ?")
        .param(subject())
        .query(String.class)
        .single();
  }

  private long rows() {
    return owner
        .db()
        .sql("select count(*) from legalbasis.consent_scan where subject_id = ?")
        .param(subject())
        .query(Long.class)
        .single();
  }

  private long lines(String action) {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = ? and subject_id = ?")
        .params(action, subject())
        .query(Long.class)
        .single();
  }

  private UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }
}
