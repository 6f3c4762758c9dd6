package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.app.database.NotStarted;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** Why the register did not start, however deep it lies, and nothing of what was in a statement. */
class OneSentenceTest {

  @Test
  void tables_of_another_version_are_named_as_that() {
    var tables = new FlywayException("insert into access.file values ('Elli')");
    assertThat(said(new IllegalStateException("a bean", tables)))
        .startsWith("The tables of its database are not those this version makes")
        .doesNotContain("Elli");
  }

  @Test
  void what_somebody_can_mend_is_said_as_it_is() {
    assertThat(said(new IllegalStateException(new NotStarted("The folder is full."))))
        .isEqualTo("The folder is full.");
  }

  @Test
  void the_rest_is_left_to_the_log() {
    assertThat(new OneSentence().analyze(new IllegalStateException("a bug"))).isNull();
  }

  private static String said(Throwable failure) {
    return new OneSentence().analyze(failure).getDescription();
  }
}
