package fi.tallessa.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.HeldRow;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issue 4, points 3 and 4: a contact is moved while somebody else writes into it. */
@RegisterTest
class MovingRaceTest {

  private static final Pattern CONTACT =
      Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})/moving\"");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  OneFile wrong;
  OneFile right;
  WorkerId petri;
  UUID id;
  volatile String shown;

  @BeforeEach
  void aContactInTheWrongFile() throws Exception {
    wrong = new OneFile(beans);
    right = new OneFile(beans, wrong.maija);
    new GivenConsents(wrong).notes();
    new GivenConsents(right).notes();
    petri = wrong.colleague("Petri");
    wrong.postContact("As it was");
    var found = CONTACT.matcher(wrong.body("/timeline"));
    assertThat(found.find()).isTrue();
    id = UUID.fromString(found.group(1));
  }

  @Test
  void i4_04_sent_four_times_at_once_it_is_one_move() throws Exception {
    var four = IntStream.range(0, 4).<Callable<Integer>>mapToObj(one -> this::move).toList();
    assertThat(atOnce(four)).containsOnly(303);
    assertThat(right.body("/timeline").split("/moving\"", -1)).hasSize(2);
    assertThat(wrong.lines("casework.moving.out")).isEqualTo(1);
    assertThat(right.lines("casework.moving.in")).isEqualTo(1);
  }

  @Test
  void i4_04_sent_to_two_files_at_once_it_lies_in_one_and_the_other_is_told_so() throws Exception {
    var another = new OneFile(beans, wrong.maija);
    new GivenConsents(another).notes();
    assertThat(whileHeld(this::move, () -> moveTo(another))).containsExactly(303, 409);
    assertThat(shown).contains("has been moved already", another.code.shown());
    assertThat(right.body("/timeline")).contains("As it was");
    assertThat(another.body("/timeline")).doesNotContain("As it was");
    assertThat(another.lines("casework.moving.in")).isZero();
  }

  @Test
  void i4_04_a_correction_that_comes_too_late_is_told_so_with_its_words() throws Exception {
    var came = whileHeld(this::move, () -> correct("Put right by Petri"));
    assertThat(came).containsExactly(303, 409);
    assertThat(shown).contains("was moved or taken back", "Put right by Petri");
    assertThat(right.body("/timeline")).doesNotContain("Put right by Petri");
    assertThat(rows("casework.note")).isZero();
  }

  @Test
  void i4_04_what_is_typed_into_it_at_the_same_moment_never_stays_in_the_wrong_file()
      throws Exception {
    var came = whileHeld(this::move, () -> type("Half a sentence of Petri"));
    assertThat(came.getFirst()).isEqualTo(303);
    assertThat(came.getLast()).isEqualTo(409);
    assertThat(rows("drafts.form_draft")).isZero();
    assertThat(rows("drafts.form_text")).isZero();
  }

  @Test
  void i4_03_whoever_corrects_first_is_moved_with_every_word() throws Exception {
    var came = whileHeld(() -> correct("Put right by Petri"), this::move);
    assertThat(came.getFirst()).isEqualTo(303);
    assertThat(came.getLast()).isEqualTo(303);
    assertThat(right.body("/timeline")).contains("Put right by Petri");
  }

  private List<Integer> whileHeld(Callable<Integer> first, Callable<Integer> second) {
    return new HeldRow(beans)
        .whileDone(
            () ->
                db.sql("select from casework.contact where id = ? for update")
                    .param(id)
                    .query((row, n) -> true)
                    .single(),
            first,
            second);
  }

  private static List<Integer> atOnce(List<Callable<Integer>> all) throws Exception {
    try (var threads = Executors.newFixedThreadPool(all.size())) {
      return threads.invokeAll(all).stream().map(HeldRow::got).toList();
    }
  }

  private int move() throws Exception {
    return moveTo(right);
  }

  private int moveTo(OneFile to) throws Exception {
    var answer = wrong.post("/contacts/" + id + "/moving", "to", to.code.shown());
    shown = to == right ? shown : OneFile.text(answer);
    return answer.andReturn().getResponse().getStatus();
  }

  private int correct(String text) throws Exception {
    var answer = wrong.postAs(petri, "/contacts/" + id, boxes(text));
    shown = OneFile.text(answer);
    return answer.andReturn().getResponse().getStatus();
  }

  private int type(String text) throws Exception {
    return wrong
        .postAs(petri, "/contacts/" + id + "/draft", boxes(text))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static String[] boxes(String text) {
    return ContactBoxes.of("version", "1.1", "next", "Call the school", "text", text);
  }

  private int rows(String table) {
    return owner
        .db()
        .sql(
            "select count(*) from " + table + " join access.file using (subject_id) where code = ?")
        .param(wrong.code.value())
        .query(Integer.class)
        .single();
  }
}
