package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.RelationshipOver;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** S12: a meeting of several is one encounter, and each file has a text of its own. */
@RegisterTest
class JointTest {

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  OneFile elli;
  OneFile onni;

  @BeforeEach
  void files() {
    elli = file(null);
    onni = file(elli.maija);
  }

  private OneFile file(WorkerId worker) {
    var file = worker == null ? new OneFile(beans) : new OneFile(beans, worker);
    new GivenConsents(file).notes();
    return file;
  }

  @Test
  void s12_each_file_has_its_own_text_and_the_minutes_count_once() throws Exception {
    send(boxes(onni)).andExpect(status().isSeeOther());
    assertThat(elli.body(""))
        .contains("Elli was calm", "joint, 2 people")
        .doesNotContain("Onni was wild", onni.code.shown());
    assertThat(onni.body(""))
        .contains("Onni was wild", "joint, 2 people")
        .doesNotContain("Elli was calm", elli.code.shown());
    var both = Stream.of(elli, onni).map(this::contact).toList();
    assertThat(both.stream().map(Contact::encounter).distinct()).hasSize(1);
    assertThat(both.stream().filter(Contact::counts)).hasSize(1);
    assertThat(ids()).as("no id joins the two").doesNotHaveDuplicates();
  }

  /** What lies in the file of a brother is his own; who else was there leads to nobody any more. */
  @Test
  void s42_who_is_erased_leaves_the_contact_of_the_others_as_it_is_and_stands_nowhere_in_it()
      throws Exception {
    send(boxes(onni)).andExpect(status().isSeeOther());
    RelationshipOver.erased(elli);
    assertThat(onni.body(""))
        .contains("Onni was wild", "joint, 2 people")
        .doesNotContain("Elli was calm", elli.code.shown());
    assertThat(onni.body("/timeline")).contains("Onni was wild");
  }

  /** Her second box would be in no file, and a meeting of one would count two. */
  @Test
  void s12_whoever_it_is_about_is_no_other_and_no_word_is_lost() throws Exception {
    var boxes = boxes(onni);
    boxes.put("with", onni.code.shown() + ", " + elli.code.shown());
    boxes.put("text." + elli.code.shown(), "Second box words");
    assertThat(OneFile.text(send(boxes).andExpect(status().isUnprocessableContent())))
        .contains("This customer is in it already", "Second box words", "Onni was wild");
    assertThat(ids()).isEmpty();
    assertThat(
            OneFile.text(
                elli.post("/contacts/new/draft", pairs(boxes))
                    .andExpect(status().isUnprocessableContent())))
        .contains("This customer is in it already", "Second box words");
  }

  @Test
  void s12_sent_twice_it_is_one_contact_in_each_file() throws Exception {
    var boxes = boxes(onni);
    send(boxes).andExpect(status().isSeeOther());
    send(boxes).andExpect(status().isSeeOther());
    assertThat(ids()).hasSize(2);
  }

  /** A browser ends each line its own way, and what is kept has none of that. */
  @Test
  void s12_sent_twice_with_two_lines_it_is_saved_for_everybody() throws Exception {
    var boxes = boxes(onni);
    boxes.put("text", "Elli was calm\r\nand slept \r\n");
    boxes.put("text." + onni.code.shown(), "Onni was wild\r\nand ran \r\n");
    send(boxes).andExpect(status().isSeeOther());
    send(boxes).andExpect(status().isSeeOther());
    assertThat(ids()).hasSize(2);
    boxes.put("text." + onni.code.shown(), "Onni was wild\r\nand fell");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains("and fell")
        .doesNotContain("and slept");
  }

  /** The file it was begun in was closed then, and is gone on with now. */
  @Test
  void s12_other_words_for_a_file_that_has_the_meeting_already_are_shown() throws Exception {
    var boxes = boxes(onni);
    var before = new HashMap<>(boxes(null));
    before.put("once", boxes.get("once"));
    before.put("text", "Onni was wild");
    onni.post("/contacts/new", pairs(before)).andExpect(status().isSeeOther());
    boxes.put("text." + onni.code.shown(), "Onni slept at last");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains("Onni slept at last");
    assertThat(onni.body("/timeline")).contains("Onni was wild").doesNotContain("at last");
  }

  @Test
  void s12_a_next_step_or_minutes_of_another_tab_are_not_called_saved() throws Exception {
    var boxes = boxes(onni);
    send(boxes).andExpect(status().isSeeOther());
    boxes.put("text." + onni.code.shown(), "Onni was wild, and then he slept");
    boxes.put("next", "Call them both");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains("Call them both", "and then he slept")
        .doesNotContain("Saved<", ">Saved");
  }

  @Test
  void s12_a_meeting_that_was_taken_back_is_sent_once_more_and_no_word_of_it_is_lost()
      throws Exception {
    var boxes = boxes(onni);
    send(boxes).andExpect(status().isSeeOther());
    elli.post("/contacts/" + newest(elli).id() + "/undo").andExpect(status().isSeeOther());
    boxes.put("text", "Elli was calm, and hungry");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains("moved or taken back", "and hungry", "Onni was wild");
    assertThat(all(elli)).isEmpty();
    assertThat(all(onni)).isEmpty();
  }

  /**
   * Two tabs on one meeting: what the second one adds for the others is shown, not called saved.
   */
  @Test
  void s12_what_another_tab_adds_for_the_others_is_not_called_saved() throws Exception {
    var boxes = boxes(onni);
    send(boxes).andExpect(status().isSeeOther());
    var more = new HashMap<>(boxes);
    more.put("text." + onni.code.shown(), "Onni was wild, and then he slept");
    assertThat(OneFile.text(send(more).andExpect(status().isConflict())))
        .contains("and then he slept", "from another tab");
    var aino = file(elli.maija);
    more.put("with", onni.code.shown() + ", " + aino.code.shown());
    more.put("text." + onni.code.shown(), boxes.get("text." + onni.code.shown()));
    more.put("text." + aino.code.shown(), "Aino baked");
    assertThat(OneFile.text(send(more).andExpect(status().isConflict()))).contains("Aino baked");
    assertThat(contacts(aino)).isZero();
  }

  @Test
  void s12_up_to_eight_of_three_families_one_of_them_frozen_one_not_mine() throws Exception {
    var others = IntStream.range(0, 5).mapToObj(one -> file(elli.maija)).toList();
    var celias = file(null);
    others.getLast().freeze();
    var boxes = boxes(onni);
    var all = Stream.concat(others.stream(), Stream.of(onni, celias)).toList();
    boxes.put("with", String.join(", ", all.stream().map(one -> one.code.shown()).toList()));
    all.forEach(one -> boxes.put("text." + one.code.shown(), "Said of " + one.code.shown()));
    var page = OneFile.text(send(boxes).andExpect(status().isConflict()));
    assertThat(page)
        .contains(
            "Frozen, nothing is added", "Is not open to you", "Said of " + celias.code.shown())
        .doesNotContain("Said of " + onni.code.shown());
    assertThat(onni.body("")).contains("Said of " + onni.code.shown(), "joint, 6 people");
    assertThat(contacts(celias)).isZero();
    assertThat(contacts(others.getLast())).isZero();
    boxes.put("with", boxes.get("with") + ", K7F-2QD");
    assertThat(OneFile.text(send(boxes).andExpect(status().isUnprocessableContent())))
        .contains("At most 7 others");
  }

  @Test
  void s12_without_a_consent_of_ones_own_the_row_is_there_and_the_text_is_shown_once()
      throws Exception {
    var aino = new OneFile(beans, elli.maija);
    var boxes = boxes(aino);
    boxes.remove("text." + aino.code.shown());
    assertThat(OneFile.text(send(boxes).andExpect(status().isUnprocessableContent())))
        .contains("no consent to notes about " + aino.code.shown())
        .doesNotContain("<textarea class=\"in\" id=\"text." + aino.code.shown());
    elli.post("/contacts/new/draft", pairs(boxes(aino))).andExpect(status().isConflict());
    assertThat(drafts(aino)).isZero();
    boxes = boxes(aino);
    boxes.put("seen", "1");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains("Saved without its text", "Onni was wild")
        .doesNotContain("Elli was calm");
    assertThat(drafts(aino)).isZero();
    assertThat(aino.body("")).contains("joint, 2 people").doesNotContain("Onni was wild");
    assertThat(elli.body("")).contains("Elli was calm");
  }

  @Test
  void s12_whoever_is_just_named_gets_a_box_and_a_draft_under_their_own_key() throws Exception {
    var boxes = boxes(onni);
    boxes.remove("text." + onni.code.shown());
    assertThat(OneFile.text(send(boxes).andExpect(status().isUnprocessableContent())))
        .contains("name=\"text." + onni.code.shown() + "\"");
    elli.post("/contacts/new/draft", pairs(boxes(onni))).andExpect(status().isSeeOther());
    assertThat(elli.body("/contacts/new")).contains("Onni was wild", "Elli was calm");
    assertThat(drafts(onni)).isEqualTo(1);
  }

  @Test
  void s12_undo_takes_the_meeting_back_in_every_file_and_every_word_is_a_draft_again()
      throws Exception {
    for (var from : List.of(elli, onni)) {
      var boxes = boxes(onni);
      boxes.put("next", "Call them both");
      send(boxes).andExpect(status().isSeeOther());
      var other = from == elli ? onni : elli;
      var beside = file(elli.maija);
      beside.post("/contacts/new", pairs(boxes(null))).andExpect(status().isSeeOther());
      from.post("/contacts/" + newest(from).id() + "/undo").andExpect(status().isSeeOther());
      assertThat(all(elli)).isEmpty();
      assertThat(all(onni)).isEmpty();
      assertThat(all(beside)).as("what was written besides it stays").hasSize(1);
      assertThat(from.body("/contacts/new"))
          .contains("Elli was calm", "Onni was wild", "Call them both", other.code.shown());
      from.post("/contacts/new/draft/removal").andExpect(status().isSeeOther());
      assertThat(beside.body("/looks")).doesNotContain("took a contact back");
    }
  }

  @Test
  void s12_undo_leaves_a_file_alone_that_has_closed_meanwhile() throws Exception {
    send(boxes(onni)).andExpect(status().isSeeOther());
    onni.freeze();
    elli.post("/contacts/" + newest(elli).id() + "/undo").andExpect(status().isSeeOther());
    assertThat(all(elli)).isEmpty();
    assertThat(count("casework.cancellation", onni)).isZero();
  }

  /** Bad input of issue 4: three families, and one of them freezes after the meeting is written. */
  @Test
  void d12_of_eight_one_of_whom_froze_the_others_are_put_right_and_taken_back() throws Exception {
    var others = IntStream.range(0, 6).mapToObj(one -> file(elli.maija)).toList();
    var boxes = boxes(onni);
    var all = Stream.concat(others.stream(), Stream.of(onni)).toList();
    boxes.put("with", String.join(", ", all.stream().map(one -> one.code.shown()).toList()));
    all.forEach(one -> boxes.put("text." + one.code.shown(), "Said of " + one.code.shown()));
    send(boxes).andExpect(status().isSeeOther());
    var frozen = others.getLast();
    var its = newest(frozen);
    frozen.freeze();
    put(elli, newest(elli), "Elli was very calm").andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains("Elli was very calm", "joint, 8 people");
    assertThat(OneFile.text(put(frozen, its, "Not so").andExpect(status().isLocked())))
        .contains("Not so");
    frozen.post("/contacts/" + its.id() + "/undo").andExpect(status().isLocked());
    onni.post("/contacts/" + newest(onni).id() + "/undo").andExpect(status().isSeeOther());
    assertThat(all(onni)).isEmpty();
    assertThat(others.subList(0, 5)).allSatisfy(one -> assertThat(all(one)).isEmpty());
    assertThat(all(elli)).as("what was put right stays").hasSize(1);
    assertThat(count("casework.cancellation", frozen)).isZero();
    assertThat(count("casework.contact_past", frozen)).isZero();
    assertThat(onni.body("/contacts/new"))
        .contains("Said of " + others.getFirst().code.shown())
        .doesNotContain("Said of " + frozen.code.shown());
  }

  private ResultActions put(OneFile file, KeptContact kept, String text) throws Exception {
    return file.post(
        "/contacts/" + kept.id(),
        ContactBoxes.of(
            "version", kept.state(), "channel", "home-visit", "minutes", "60", "text", text));
  }

  @Test
  void codes_are_read_and_ones_own_is_no_other() {
    var code = Code.parse("K7F-2QD").orElseThrow();
    assertThat(Others.typed("k7f-2qd", Optional.of(code)).isFine()).isFalse();
    assertThat(Others.typed("k7f-2qd; K7F-2QD", Optional.empty()).sure()).containsExactly(code);
    assertThat(Others.typed("Onni", Optional.empty()).isFine()).isFalse();
    assertThat(Others.typed("  ", Optional.empty()).sure()).isEmpty();
  }

  private ResultActions send(Map<String, String> boxes) throws Exception {
    return elli.post("/contacts/new", pairs(boxes));
  }

  private static Map<String, String> boxes(OneFile other) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "home-visit");
    boxes.put("outcome", "met");
    boxes.put("minutes", "60");
    boxes.put("text", "Elli was calm");
    if (other != null) {
      boxes.put("with", other.code.shown());
      boxes.put("text." + other.code.shown(), "Onni was wild");
    }
    return boxes;
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private List<KeptContact> all(OneFile file) {
    return file.in(permit -> beans.getBean(Contacts.class).all(permit));
  }

  private KeptContact newest(OneFile file) {
    return all(file).getFirst();
  }

  private Contact contact(OneFile file) {
    return file.in(permit -> beans.getBean(Contacts.class).all(permit).getFirst().contact());
  }

  private List<UUID> ids() {
    return Stream.of(elli, onni)
        .flatMap(one -> one.in(permit -> beans.getBean(Contacts.class).all(permit)).stream())
        .map(KeptContact::id)
        .toList();
  }

  private int contacts(OneFile file) {
    return count("casework.contact", file);
  }

  private int drafts(OneFile file) {
    return count("drafts.form_draft", file);
  }

  private int count(String table, OneFile file) {
    return owner
        .db()
        .sql(
            "select count(*) from " + table + " join access.file using (subject_id) where code = ?")
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }
}
