package fi.tallessa.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Protections;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consented.ConsentedTold;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.TheNight;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 5, point 10: files in a customer's file, on the consent to notes (D1). */
@RegisterTest
class AttachmentTest {

  private static final byte[] PDF = Made.pdf("Elli drew the dog");
  private static final String TRACE = "Removed (";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired List<Holding> holdings;
  OneFile elli;
  Bringing bringing;
  ItemId notes;

  @BeforeEach
  void consented() {
    elli = new OneFile(beans);
    notes = new GivenConsents(elli).notes();
    bringing = new Bringing(elli);
  }

  @Test
  void i5_10_a_file_is_kept_sealed_and_comes_out_only_as_a_download_with_a_line_of_its_own()
      throws Exception {
    assertThat(bringing.status("Ellin koira.pdf", PDF, "others", "Veikko")).isEqualTo(303);
    assertThat(elli.body("/attachments"))
        .contains("Ellin koira.pdf", "PDF, 1 kB", "Also in it:", "Veikko", "No virus scanner");
    var before = elli.lines("files.content.open");
    var answer = bringing.take(bringing.ids().getFirst());
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(new String(answer.getContentAsByteArray(), 0, 5)).isEqualTo("%PDF-");
    assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
    assertThat(answer.getHeader("Content-Disposition"))
        .startsWith("attachment; filename=\"" + elli.code.shown())
        .doesNotContain("koira");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(elli.lines("files.content.open")).isEqualTo(before + 1);
    assertThat(elli.body("/looks")).contains("downloaded an attachment", "saved an attachment");
    assertThat(clear()).as("in the database").doesNotContain("%PDF", "koira", "Veikko");
  }

  @Test
  void i5_10_a_large_file_lies_in_pieces_and_one_missing_swapped_or_cut_off_opens_nothing()
      throws Exception {
    var spoilings =
        List.of(
            "update files.piece set position = 9 - position where position in (1, 2);"
                + "update files.piece set position = position - 6 where position in (7, 8)",
            "delete from files.piece where position = 3",
            "update files.content set pieces = 3 where pieces = 4");
    for (var spoiling : spoilings) {
      assertThat(bringing.status("a" + spoiling.length() + ".png", noise(1_000_000)))
          .isEqualTo(303);
      assertThat(bringing.rows("files.piece") % 4).isZero();
      var id = bringing.ids().getFirst();
      assertThat(bringing.take(id).getContentAsByteArray().length).isGreaterThan(1_000_000);
      for (var sql : spoiling.split(";")) {
        var of = sql.contains("files.content") ? "id" : "content_id";
        assertThat(owner.db().sql(sql + " and " + of + " = cast(? as uuid)").param(id).update())
            .isPositive();
      }
      assertThat(opens(id)).as(spoiling).isFalse();
      elli.post("/attachments/" + id + "/removal", "why", "wrong");
    }
  }

  @Test
  void i5_10_more_than_20_mb_is_not_kept_and_just_less_is() throws Exception {
    assertThat(bringing.status("a.png", noise(20 * 1024 * 1024 + 20_000))).isEqualTo(413);
    assertThat(bringing.rows("files.content")).isZero();
    assertThat(bringing.status("a.png", noise(20 * 1024 * 1024 - 2_000))).isEqualTo(303);
    assertThat(bringing.rows("files.piece")).isEqualTo(80);
  }

  @Test
  void i5_10_what_is_unfit_is_said_at_the_field_and_what_was_typed_stays() throws Exception {
    var page = OneFile.text(bringing.send("a.pdf", Made.png(), "others", "Veikko", "contact", ""));
    assertThat(page).contains("not what its name says", "id=\"file-problem\"", "value=\"Veikko\"");
    assertThat(OneFile.text(bringing.send("a.pdf", new byte[0]))).contains("The file is empty");
    assertThat(OneFile.text(bringing.send("", new byte[0]))).contains("Choose a file");
    assertThat(OneFile.text(bringing.send("131052-308T.pdf", PDF))).contains("identity code");
    assertThat(OneFile.text(bringing.send("a.pdf", PDF, "others", "131052-308T")))
        .contains("id=\"others-problem\"");
    assertThat(bringing.rows("files.content")).isZero();
    assertThat(elli.lines("files.content.add")).isZero();
  }

  @Test
  void i5_10_sent_twice_or_twice_at_once_it_is_kept_once() throws Exception {
    var both =
        IntStream.range(0, 2)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> sent("a.pdf")))
            .toList();
    assertThat(both).allSatisfy(one -> assertThat(one.get()).isEqualTo(303));
    assertThat(sent("a.pdf")).isEqualTo(303);
    assertThat(bringing.ids()).hasSize(1);
    sent("b.pdf");
    assertThat(bringing.ids()).hasSize(2);
  }

  @Test
  void i5_10_sent_again_with_other_words_about_who_is_in_it_says_so_and_keeps_them()
      throws Exception {
    assertThat(bringing.status("a.pdf", PDF, "others", "Veikko")).isEqualTo(303);
    assertThat(bringing.status("a.pdf", PDF, "others", "Veikko")).isEqualTo(303);
    var again = bringing.send("a.pdf", PDF, "others", "Veikko and Paavo");
    assertThat(again.andReturn().getResponse().getStatus()).isEqualTo(422);
    assertThat(OneFile.text(again)).contains("This file is here already", "Veikko and Paavo");
    assertThat(bringing.ids()).hasSize(1);
  }

  @Test
  void d01_without_a_consent_nothing_is_kept_and_the_page_offers_to_record_it() throws Exception {
    var other = new OneFile(beans);
    assertThat(other.body("/attachments"))
        .contains("There is no consent to notes", "/consents/new")
        .doesNotContain("type=\"file\"");
    assertThat(OneFile.text(new Bringing(other).send("a.pdf", PDF, "others", "Veikko")))
        .contains("was not saved: there is no consent", "value=\"Veikko\"");
    assertThat(new Bringing(other).rows("files.content")).isZero();
  }

  @Test
  void d01_taken_back_it_is_gone_from_the_next_request_and_erased_that_night() throws Exception {
    sent("a.pdf");
    sent("b.pdf");
    var ids = bringing.ids();
    elli.post("/attachments/" + ids.getFirst() + "/removal", "why", "wrong");
    new GivenConsents(elli).takenBack(notes);
    assertThat(bringing.ids()).isEmpty();
    assertThat(elli.body("/attachments")).doesNotContain("a.pdf", "b.pdf", "Wrong file");
    assertThat(bringing.take(ids.getLast()).getStatus()).isEqualTo(404);
    assertThat(bringing.rows("files.piece")).isEqualTo(1);
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    for (var table : List.of("files.content", "files.piece", "casework.attachment")) {
      assertThat(bringing.rows(table)).as(table).isZero();
    }
    assertThat(bringing.rows("casework.attachment_removed")).isZero();
  }

  @Test
  void i5_10_removed_with_a_reason_it_is_gone_and_that_it_was_there_stays_without_its_name()
      throws Exception {
    sent("Ellin koira.pdf");
    var at = "/attachments/" + bringing.ids().getFirst() + "/removal";
    assertThat(elli.post(at, "why", "because").andReturn().getResponse().getStatus())
        .isEqualTo(422);
    elli.post(at, "why", "not-needed");
    assertThat(elli.post(at, "why", "not-needed").andReturn().getResponse().getStatus())
        .as("sent twice")
        .isEqualTo(404);
    assertThat(elli.body("/attachments"))
        .contains("Removed (1)", "Not needed any more", "PDF, 1 kB")
        .doesNotContain("koira");
    assertThat(bringing.rows("files.piece")).isZero();
    assertThat(elli.lines("casework.attachment.remove")).isEqualTo(1);
  }

  @Test
  void s25_it_opens_to_nobody_else_and_in_no_other_file() throws Exception {
    sent("a.pdf");
    var at = "/attachments/" + bringing.ids().getFirst() + "/file";
    var celia = people.worker("Celia Berg", Role.WORKER);
    assertThat(elli.getAs(celia, Role.WORKER, at).andReturn().getResponse().getStatus())
        .isEqualTo(404);
    assertThat(bringing.sendAs(celia, "b.pdf", PDF).andReturn().getResponse().getStatus())
        .isEqualTo(404);
    var other = new OneFile(beans, elli.maija);
    assertThat(other.get(at).andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(bringing.ids()).hasSize(1);
  }

  @Test
  void i5_10_it_hangs_on_a_contact_of_the_same_file() throws Exception {
    elli.postContact("She drew");
    var contact = bringing.contact();
    assertThat(bringing.status("a.pdf", PDF, "contact", contact)).isEqualTo(303);
    assertThat(elli.body("/timeline")).contains("Attachments (1)");
    assertThat(elli.body("/attachments?contact=" + contact)).contains("a.pdf");
    assertThat(elli.body("/attachments")).contains("a.pdf");
    var other = new OneFile(beans, elli.maija);
    new GivenConsents(other).notes();
    for (var wrong : List.of(contact, "1-1-1-1-1", UUID.randomUUID().toString())) {
      assertThat(new Bringing(other).status("a.pdf", PDF, "contact", wrong)).isEqualTo(404);
    }
  }

  @Test
  void i5_10_a_contact_that_was_in_the_wrong_file_takes_its_files_along_sealed_anew()
      throws Exception {
    elli.postContact("She drew");
    var contact = bringing.contact();
    bringing.send("a.pdf", PDF, "contact", contact, "others", "Veikko");
    var right = new OneFile(beans, elli.maija);
    var waits =
        OneFile.text(elli.post("/contacts/" + contact + "/moving", "to", right.code.shown()));
    assertThat(waits).contains("The contact has attachments");
    assertThat(bringing.ids()).hasSize(1);
    new GivenConsents(right).notes();
    elli.post("/contacts/" + contact + "/moving", "to", right.code.shown());
    assertThat(bringing.ids()).isEmpty();
    assertThat(bringing.rows("files.piece")).isZero();
    var there = new Bringing(right);
    assertThat(right.body("/attachments")).contains("a.pdf", "Veikko");
    assertThat(right.body("/timeline")).contains("Attachments (1)");
    assertThat(new String(there.take(there.ids().getFirst()).getContentAsByteArray(), 0, 5))
        .isEqualTo("%PDF-");
    assertThat(elli.lines("files.content.move")).isEqualTo(1);
  }

  @Test
  void i5_10_a_contact_with_files_is_not_taken_back() throws Exception {
    elli.postContact("She drew");
    var at = "/contacts/" + bringing.contact();
    bringing.send("a.pdf", PDF, "contact", bringing.contact());
    assertThat(elli.post(at + "/undo").andReturn().getResponse().getRedirectedUrl())
        .contains("why=attached");
    assertThat(elli.body(at + "?why=attached")).contains("Attachments hang on this contact");
    assertThat(elli.body("/timeline")).contains("She drew");
    elli.post("/attachments/" + bringing.ids().getFirst() + "/removal", "why", "wrong");
    elli.post(at + "/undo");
    assertThat(elli.body("/timeline")).doesNotContain("She drew");
  }

  /** The contact has no text: nothing else is withheld that would hide what hangs on it. */
  @Test
  void s25_files_that_were_not_handed_over_are_counted_and_listed_nowhere_and_not_moved()
      throws Exception {
    elli.postContact("");
    var contact = bringing.contact();
    bringing.send("a.pdf", PDF, "contact", contact);
    bringing.send("b.pdf", PDF, "contact", contact);
    elli.post("/attachments/" + bringing.ids().getFirst() + "/removal", "why", "wrong");
    var petri = elli.colleague("Petri");
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    right.designate(petri);
    assertThat(read(petri, "/timeline")).contains("Attachments (1)");
    assertThat(read(petri, "/attachments")).contains("a.pdf", "Removed (1)");
    owner
        .db()
        .sql(
            "update access.designation set notes_from_day = ?"
                + " where worker_id = ? and subject_id = ?")
        .params(elli.visit(petri).today().plusDays(1), petri.value(), bringing.subject())
        .update();
    assertThat(read(petri, "/attachments")).doesNotContain("a.pdf", "Removed (1)", "Wrong file");
    assertThat(read(petri, "/timeline"))
        .contains("Phone, 15 min")
        .doesNotContain("Attachments (1)");
    var at = "/contacts/" + contact + "/moving";
    assertThat(OneFile.text(elli.postAs(petri, at, "to", right.code.shown())))
        .contains("attachments that were not handed over to you");
    assertThat(new Bringing(right).rows("casework.attachment")).isZero();
    corrected(petri, contact);
    assertThat(elli.body("/timeline")).contains("30 min", "Attachments (1)");
    assertThat(elli.body("/attachments")).contains("a.pdf", "Removed (1)");
  }

  /** All of such a contact is read by whoever puts it right; what hangs on it stays as it is. */
  private void corrected(WorkerId who, String contact) throws Exception {
    var at = "/contacts/" + contact;
    assertThat(read(who, at)).contains("Phone").doesNotContain("a.pdf", "b.pdf");
    var answer =
        elli.postAs(
            who,
            at,
            "once",
            UUID.randomUUID().toString(),
            "tab",
            UUID.randomUUID().toString(),
            "version",
            "1.0",
            "channel",
            "phone",
            "outcome",
            "met",
            "minutes",
            "30",
            "text",
            "");
    assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(303);
    assertThat(read(who, at + "/history")).contains("30 min").doesNotContain("a.pdf", "b.pdf");
  }

  @Test
  void i4_04_a_file_that_was_removed_is_told_of_in_no_file_its_contact_was_moved_out_of()
      throws Exception {
    elli.postContact("She drew");
    bringing.send("a.pdf", PDF, "contact", bringing.contact());
    elli.post("/attachments/" + bringing.ids().getFirst() + "/removal", "why", "wrong");
    assertThat(elli.body("/attachments")).contains("Removed (1)");
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    elli.post("/contacts/" + bringing.contact() + "/moving", "to", right.code.shown());
    assertThat(right.body("/timeline")).contains("She drew");
    assertThat(elli.body("/attachments")).doesNotContain("Removed (1)");
    assertThat(bringing.rows("casework.attachment_removed")).isZero();
  }

  private String read(WorkerId who, String path) throws Exception {
    return OneFile.text(elli.getAs(who, Role.WORKER, path));
  }

  @Test
  void s21_the_persons_copy_has_the_file_itself_and_erasing_leaves_nothing() throws Exception {
    sent("a.pdf");
    var holding =
        holdings.stream().filter(one -> one.describe().name().equals("attachments")).findFirst();
    byte[] copied =
        elli.in(
            permit -> {
              assertThat(holding.orElseThrow().copy(permit).toString()).contains("attachment");
              var out = new ByteArrayOutputStream();
              assertThat(holding.get().files(permit)).hasSize(1);
              try {
                holding.get().files(permit).getFirst().content().writeTo(out);
              } catch (java.io.IOException impossible) {
                throw new IllegalStateException(impossible);
              }
              return out.toByteArray();
            });
    assertThat(new String(copied, 0, 5)).isEqualTo("%PDF-");
    elli.in(
        permit -> {
          holding.orElseThrow().erase(permit);
          return null;
        });
    assertThat(bringing.rows("files.piece")).isZero();
    assertThat(bringing.rows("casework.attachment")).isZero();
  }

  @Test
  void d12_a_file_that_may_only_be_kept_takes_nothing_in_and_hands_nothing_out() throws Exception {
    sent("a.pdf");
    var id = bringing.ids().getFirst();
    elli.freeze();
    assertThat(sent("b.pdf")).isEqualTo(423);
    assertThat(bringing.take(id).getStatus()).isEqualTo(423);
    assertThat(bringing.rows("files.content")).isEqualTo(1);
  }

  @Test
  void k08_where_an_address_is_protected_the_page_asks_to_look_into_the_file() throws Exception {
    assertThat(elli.body("/attachments")).doesNotContain("The address is protected");
    elli.writing(
        permit -> {
          beans.getBean(Protections.class).begin(permit, null);
          return null;
        });
    assertThat(elli.body("/attachments")).contains("The address is protected", "type=\"file\"");
  }

  @Test
  void s21_a_file_says_who_gave_it_and_none_is_kept_without_nor_from_a_professional()
      throws Exception {
    for (var nobody : List.of("", "professional", "somebody")) {
      var page = OneFile.text(bringing.send("a.pdf", PDF, "source", nobody, "others", "Veikko"));
      assertThat(page).contains("Choose who gave the file", "value=\"Veikko\"");
    }
    assertThat(bringing.rows("files.content")).isZero();
    assertThat(bringing.status("a.pdf", PDF, "source", "mother")).isEqualTo(303);
    assertThat(elli.body("/attachments")).containsPattern("Given by:\\s+Mother");
    assertThat(copy())
        .singleElement()
        .extracting(CopyLine::source)
        .isEqualTo("customer.source.mother");
  }

  @Test
  void s20_a_file_of_health_needs_the_consent_to_health_and_the_right_to_it() throws Exception {
    var form = new String[] {"health", "yes"};
    assertThat(OneFile.text(bringing.send("a.pdf", PDF, form)))
        .contains("There is no consent to health information", "health-problem");
    new GivenConsents(elli).health();
    var petri = withoutHealth();
    assertThat(OneFile.text(bringing.sendAs(petri, "a.pdf", PDF, form)))
        .contains("You do not have the right");
    assertThat(bringing.rows("files.content")).isZero();
    assertThat(bringing.status("ADHD-lausunto.pdf", PDF, form)).as("called so").isEqualTo(303);
    assertThat(elli.body("/attachments")).contains("ADHD-lausunto.pdf", "Tells of health");
  }

  @Test
  void s20_who_has_no_right_to_health_neither_sees_counts_opens_nor_removes_it() throws Exception {
    new GivenConsents(elli).health();
    elli.postContact("She drew");
    var contact = bringing.contact();
    bringing.send("a.pdf", PDF, "contact", contact, "health", "yes");
    var at = "/attachments/" + bringing.ids().getFirst();
    assertThat(elli.body("/timeline")).contains("Attachments (1)");
    var petri = withoutHealth();
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/attachments")))
        .doesNotContain("a.pdf");
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/timeline")))
        .doesNotContain("Attachments (1)");
    for (var path : List.of(at + "/file", at + "/removal")) {
      assertThat(elli.getAs(petri, Role.WORKER, path).andReturn().getResponse().getStatus())
          .isEqualTo(404);
    }
    assertThat(
            elli.postAs(petri, at + "/removal", "why", "wrong")
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
    assertThat(bringing.ids()).hasSize(1);
  }

  @Test
  void s20_health_taken_back_it_is_gone_at_once_and_erased_that_night_and_the_rest_stays()
      throws Exception {
    var health = new GivenConsents(elli).health();
    bringing.send("a.pdf", PDF, "health", "yes");
    var at = "/attachments/" + bringing.ids().getFirst() + "/file";
    sent("b.pdf");
    assertThat(copy()).hasSize(2);
    new GivenConsents(elli).takenBack(health);
    assertThat(elli.body("/attachments")).contains("b.pdf").doesNotContain("a.pdf");
    assertThat(elli.get(at).andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(copy()).hasSize(1);
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(bringing.rows("files.content")).isEqualTo(1);
    assertThat(elli.body("/attachments")).contains("b.pdf");
  }

  @Test
  void s20_that_a_file_of_health_was_here_is_told_as_the_file_was_and_goes_with_its_consent()
      throws Exception {
    var health = new GivenConsents(elli).health();
    bringing.send("a.pdf", PDF, "health", "yes");
    var at = "/attachments/" + bringing.ids().getFirst() + "/removal";
    assertThat(elli.post(at, "why", "wrong").andReturn().getResponse().getStatus()).isEqualTo(303);
    assertThat(elli.body("/attachments")).contains(TRACE);
    assertThat(OneFile.text(elli.getAs(withoutHealth(), Role.WORKER, "/attachments")))
        .doesNotContain(TRACE);
    new GivenConsents(elli).takenBack(health);
    assertThat(elli.body("/attachments")).doesNotContain(TRACE);
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(bringing.rows("casework.attachment_removed")).isZero();
  }

  @Test
  void s20_the_log_says_of_a_download_that_it_was_of_health() throws Exception {
    new GivenConsents(elli).health();
    bringing.send("a.pdf", PDF, "health", "yes");
    sent("b.pdf");
    for (var id : bringing.ids()) {
      elli.get("/attachments/" + id + "/file");
    }
    assertThat(elli.lines("files.content.open")).isEqualTo(2);
    assertThat(elli.lines("files.content.health.open")).isOne();
  }

  /**
   * A professional brings none (D13); whoever is left beside the person may be a mother of an
   * adult.
   */
  @Test
  void s22_an_adult_is_told_within_a_month_of_a_file_that_somebody_else_brought() throws Exception {
    var adult = new OneFile(beans, "1990-02-14", true);
    new GivenConsents(adult).notes();
    var brings = new Bringing(adult);
    brings.send("a.pdf", PDF, "source", "customer");
    assertThat(toldBySomebody(adult)).as("her own").isEmpty();
    brings.send("b.pdf", PDF, "source", "mother");
    var day = adult.visit(adult.maija).today();
    assertThat(gotOn(brings)).containsExactly(day);
    assertThat(toldBySomebody(adult)).containsExactly(day);
    for (var id : brings.ids()) {
      adult.post("/attachments/" + id + "/removal", "why", "wrong");
    }
    assertThat(toldBySomebody(adult)).as("gone").isEmpty();
  }

  @Test
  void s22_a_mothers_file_of_a_child_is_the_childs_own_word() throws Exception {
    bringing.send("a.pdf", PDF, "source", "mother");
    assertThat(gotOn(bringing)).isEmpty();
    assertThat(toldBySomebody(elli)).isEmpty();
  }

  /** The days from which the month runs (GDPR Art. 14(3)(a)). */
  private List<LocalDate> toldBySomebody(OneFile file) {
    var subject = new SubjectId(new Bringing(file).subject());
    return beans
        .getBean(ConsentedTold.class)
        .of(Set.of(subject), file.visit(file.maija).today())
        .getOrDefault(subject, List.of());
  }

  private List<LocalDate> gotOn(Bringing brought) {
    return owner
        .db()
        .sql("select got_on from casework.attachment where subject_id = ? and got_on is not null")
        .param(brought.subject())
        .query(LocalDate.class)
        .list();
  }

  @Test
  void s20_notes_taken_back_a_file_of_health_goes_too() throws Exception {
    new GivenConsents(elli).health();
    bringing.send("a.pdf", PDF, "health", "yes");
    new GivenConsents(elli).takenBack(notes);
    assertThat(bringing.ids()).isEmpty();
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(bringing.rows("files.piece")).isZero();
  }

  @Test
  void d15_what_a_file_is_called_is_asked_about_once_where_it_is_not_said_to_tell_of_health()
      throws Exception {
    var asked = OneFile.text(bringing.send("ADHD-lausunto.pdf", PDF, "others", "Veikko"));
    assertThat(asked).contains("id=\"guard\"", "<bdi>ADHD", "value=\"Veikko\"");
    assertThat(bringing.rows("files.content")).isZero();
    var words = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"").matcher(asked);
    assertThat(words.find()).isTrue();
    var as = new String[] {"worded", "better", "asked", words.group(1)};
    assertThat(bringing.status("ADHD-lausunto.pdf", PDF, as)).isEqualTo(303);
    assertThat(elli.body("/attachments")).contains(".pdf").doesNotContain("ADHD");
    as[1] = "as-is";
    assertThat(bringing.status("ADHD-lausunto.pdf", PDF, as)).isEqualTo(303);
    assertThat(elli.body("/attachments")).contains("ADHD-lausunto.pdf");
  }

  @Test
  void s20_a_file_of_health_moves_only_to_where_health_may_be_kept() throws Exception {
    new GivenConsents(elli).health();
    elli.postContact("She drew");
    var contact = bringing.contact();
    bringing.send("a.pdf", PDF, "contact", contact, "health", "yes");
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    var moving = "/contacts/" + contact + "/moving";
    assertThat(OneFile.text(elli.post(moving, "to", right.code.shown())))
        .contains("attachments that tell of health");
    assertThat(bringing.ids()).hasSize(1);
    var health = new GivenConsents(right).health();
    elli.post(moving, "to", right.code.shown());
    assertThat(bringing.ids()).isEmpty();
    assertThat(right.body("/attachments")).contains("a.pdf", "Tells of health");
    new GivenConsents(right).takenBack(health);
    assertThat(right.body("/attachments"))
        .as("there it rests on health too")
        .doesNotContain("a.pdf");
  }

  @Test
  void s14_a_picture_of_people_needs_the_consent_to_photographs() throws Exception {
    var people = new String[] {"people", "yes", "others", "Veikko"};
    var asked = new GivenConsents(elli).items().photographs();
    assertThat(OneFile.text(bringing.send("a.png", Made.png(), people)))
        .contains("There is no consent to photographs", "people-problem", "value=\"Veikko\"")
        .containsPattern("name=\"people\" value=\"yes\" checked");
    assertThat(bringing.rows("files.content")).isZero();
    new GivenConsents(elli).given(asked, elli.visit(elli.maija).today());
    assertThat(bringing.status("a.png", Made.png(), people)).as("its last day").isEqualTo(303);
    assertThat(elli.body("/attachments"))
        .contains("a.png", "People can be seen in it", "Also in it:");
  }

  @Test
  void s14_where_the_association_asks_for_no_photographs_a_sentence_says_so() throws Exception {
    new GivenConsents(elli).items().photographs();
    var nobodyAsks =
        """
        insert into legalbasis.consent_retirement (item_id, number, from_day, retired_by, retired_at)
        select distinct item_id, 1000, cast(? as date), written_by, written_at
        from legalbasis.consent_version where 'PHOTOGRAPHS' = any (categories)
        """;
    owner.db().sql(nobodyAsks).param(elli.visit(elli.maija).today()).update();
    try {
      assertThat(OneFile.text(bringing.send("a.png", Made.png(), "people", "yes")))
          .contains("The association asks for no consent to photographs", "people-problem");
      assertThat(bringing.status("a.png", Made.png())).as("of a dog").isEqualTo(303);
    } finally {
      owner.db().sql("delete from legalbasis.consent_retirement").update();
    }
  }

  @Test
  void s14_photographs_taken_back_it_is_gone_at_once_and_erased_that_night_and_the_rest_stays()
      throws Exception {
    var photographs = new GivenConsents(elli).photographs();
    bringing.send("a.png", Made.png(), "people", "yes");
    var at = "/attachments/" + bringing.ids().getFirst();
    sent("b.pdf");
    assertThat(copy()).hasSize(2);
    new GivenConsents(elli).takenBack(photographs);
    assertThat(elli.body("/attachments")).contains("b.pdf").doesNotContain("a.png");
    assertThat(elli.body("")).doesNotContain("a.png");
    for (var path : List.of(at + "/file", at + "/removal")) {
      assertThat(elli.get(path).andReturn().getResponse().getStatus()).as(path).isEqualTo(404);
    }
    assertThat(copy()).hasSize(1);
    new GivenConsents(elli).photographs();
    assertThat(elli.body("/attachments"))
        .as("a new yes wakes nothing that was taken back")
        .doesNotContain("a.png");
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(bringing.rows("files.content")).isEqualTo(1);
    assertThat(elli.body("/attachments")).contains("b.pdf");
  }

  @Test
  void s14_that_a_picture_of_people_was_removed_is_told_while_photographs_are_consented_to()
      throws Exception {
    var photographs = new GivenConsents(elli).photographs();
    bringing.send("a.png", Made.png(), "people", "yes");
    elli.post("/attachments/" + bringing.ids().getFirst() + "/removal", "why", "wrong");
    assertThat(elli.body("/attachments")).contains("Removed (1)");
    new GivenConsents(elli).takenBack(photographs);
    assertThat(elli.body("/attachments")).doesNotContain("Removed (1)");
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(bringing.rows("casework.attachment_removed")).isZero();
  }

  @Test
  void s14_notes_taken_back_a_picture_of_people_goes_too() throws Exception {
    new GivenConsents(elli).photographs();
    bringing.send("a.png", Made.png(), "people", "yes");
    new GivenConsents(elli).takenBack(notes);
    assertThat(bringing.ids()).isEmpty();
    TheNight.work(beans, "legalbasis.night.consents", people.visit(elli.maija).today().plusDays(1));
    assertThat(bringing.rows("files.piece")).isZero();
  }

  @Test
  void s14_the_same_file_with_another_tick_is_not_kept_in_silence() throws Exception {
    new GivenConsents(elli).photographs();
    assertThat(bringing.status("a.png", Made.png())).isEqualTo(303);
    assertThat(OneFile.text(bringing.send("a.png", Made.png(), "people", "yes")))
        .contains("something else is marked", "people-problem");
    assertThat(bringing.status("a.png", Made.png())).as("as it was").isEqualTo(303);
    assertThat(bringing.ids()).hasSize(1);
  }

  @Test
  void s14_a_picture_of_people_moves_only_to_where_photographs_may_be_kept() throws Exception {
    new GivenConsents(elli).photographs();
    elli.postContact("She drew");
    var contact = bringing.contact();
    bringing.send("a.png", Made.png(), "contact", contact, "people", "yes");
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    var moving = "/contacts/" + contact + "/moving";
    assertThat(OneFile.text(elli.post(moving, "to", right.code.shown())))
        .contains("attachments in which people can be seen");
    assertThat(bringing.ids()).hasSize(1);
    var photographs = new GivenConsents(right).photographs();
    elli.post(moving, "to", right.code.shown());
    assertThat(bringing.ids()).isEmpty();
    assertThat(right.body("/attachments")).contains("a.png", "People can be seen in it</span>");
    new GivenConsents(right).takenBack(photographs);
    assertThat(right.body("/attachments"))
        .as("there it rests on photographs too")
        .doesNotContain("a.png");
  }

  /** Works with the customer, and was not given the right to health. */
  private WorkerId withoutHealth() {
    var petri = elli.colleague("Petri");
    owner
        .db()
        .sql("update access.designation set health_at = null, health_by = null where worker_id = ?")
        .param(petri.value())
        .update();
    return petri;
  }

  private List<CopyLine> copy() {
    return elli.in(
        permit ->
            holdings.stream()
                .filter(one -> one.describe().name().equals("attachments"))
                .findFirst()
                .orElseThrow()
                .copy(permit));
  }

  private int sent(String name) {
    try {
      return bringing.status(name, PDF);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private boolean opens(String id) {
    try {
      return bringing.take(id).getStatus() == 200;
    } catch (Exception broken) {
      return false;
    }
  }

  /** A picture of noise: it does not get smaller. */
  private static byte[] noise(int size) {
    var bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return Made.png(bytes);
  }

  private String clear() {
    return owner
        .db()
        .sql(
            """
            select coalesce(string_agg(encode(sealed, 'escape'), ''), '') from (
              select sealed from files.piece where subject_id = :s
              union all select sealed from casework.attachment where subject_id = :s) all_of_it
            """)
        .param("s", bringing.subject())
        .query(String.class)
        .single();
  }
}
