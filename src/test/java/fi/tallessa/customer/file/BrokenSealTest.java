package fi.tallessa.customer.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.SubjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody has been at the rows: a page says so, and shows neither garbage nor another's data. */
@RegisterTest
class BrokenSealTest {

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  OneFile elli;
  SubjectId subject;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    subject = elli.in(permit -> permit.subject());
  }

  @ParameterizedTest
  @ValueSource(strings = {"datum", "guardian", "awareness", "relationship"})
  void a_flipped_byte_is_told_and_not_shown(String table) throws Exception {
    for (int at : new int[] {0, 5, 30}) {
      flip(table, at);
      assertBroken(elli);
      flip(table, at);
    }
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void a_row_of_another_person_is_refused() throws Exception {
    var other = new OneFile(beans);
    change("address", "Salainen katu 1", "customer", 0, other);
    owner
        .db()
        .sql(
            """
            insert into customer.datum (subject_id, field, version, at, sealed)
            select ?, field, version, at, sealed from customer.datum
            where subject_id = ? and field = 'address'
            """)
        .params(subject.value(), other.<SubjectId>in(permit -> permit.subject()).value())
        .update();
    assertBroken(elli);
  }

  @Test
  void a_row_in_the_place_of_another_field_is_refused() throws Exception {
    owner
        .db()
        .sql(
            """
            update customer.datum set sealed =
              (select sealed from customer.datum where subject_id = :who and field = 'phone')
            where subject_id = :who and field = 'domicile'
            """)
        .param("who", subject.value())
        .update();
    assertBroken(elli);
  }

  @Test
  void a_row_rolled_back_to_what_it_said_before_is_refused() throws Exception {
    change("phone", "040 555 0199", "customer", 1, elli);
    owner
        .db()
        .sql(
            """
            update customer.datum set sealed =
              (select sealed from customer.datum
                where subject_id = :who and field = 'phone' and version = 1)
            where subject_id = :who and field = 'phone' and version = 2
            """)
        .param("who", subject.value())
        .update();
    assertBroken(elli);
  }

  @Test
  void another_persons_key_opens_nothing() throws Exception {
    var other = new OneFile(beans);
    owner
        .superuser()
        .db()
        .sql(
            """
            update vault.subject_key set wrapped =
              (select wrapped from vault.subject_key where subject_id = ?) where subject_id = ?
            """)
        .params(other.<SubjectId>in(permit -> permit.subject()).value(), subject.value())
        .update();
    assertBroken(elli);
    assertThat(other.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  private void flip(String table, int at) {
    owner
        .db()
        .sql(
            "update customer."
                + table
                + " set sealed = set_byte(sealed, :at, get_byte(sealed, :at) # 1) where subject_id = :who")
        .param("at", at)
        .param("who", subject.value())
        .update();
  }

  private static void change(String field, String value, String source, int version, OneFile file)
      throws Exception {
    file.post("/data/" + field, "value", value, "source", source, "version", "" + version);
  }

  private static void assertBroken(OneFile file) throws Exception {
    var answer = file.get("");
    assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(500);
    assertThat(OneFile.text(answer))
        .contains("Something broke")
        .containsPattern("Reference [0-9A-Z-]{5,}")
        .doesNotContain("Elli", "Rantala", "Salainen", "SealBroken", "Exception");
  }
}
