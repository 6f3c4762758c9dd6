package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table may be divided by is decided before anybody is counted. */
class TableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1;PERSONS;YEAR;SERVICE,AGE,GENDER,UNIT",
        "1;NEW;YEAR;SERVICE,AGE,GENDER",
        "1;PERSONS;YEAR;AREA,AGE,GENDER",
        "1;NEW;YEAR;AREA,AGE",
        "1;CONTACTS;MONTH;AREA",
        "1;CONTACTS;MONTH;SERVICE,AGE,GENDER",
        "1;PERSONS;QUARTER;SERVICE",
        "1;PERSONS;YEAR,MONTH;AGE",
        "1;NEW;MONTH;SERVICE,AGE",
        "1;PERSONS;YEAR;AGE,AGE",
        "1;PERSONS;YEAR;REASON",
        "1;PERSONS;YEAR;WAITED",
        "1;PERSONS;YEAR;CHANNEL",
        "1;PERSONS;YEAR;TOPIC",
        "1;ANONYMOUS;YEAR;AREA,TOPIC",
        "1;ANONYMOUS;YEAR;AGE",
        "1;CONSULTATIONS;YEAR;AREA",
        "1;MEETINGS;YEAR;CHANNEL",
        "1;PERSONS;YEAR;NAME",
        "1;PERSONS;WEEK;AGE",
        "1;PERSONS;YEAR;",
        "x;PERSONS;YEAR;AGE",
        "1;PERSONS;YEAR"
      })
  void s09_a_table_that_could_tell_of_somebody_is_refused(String line) {
    assertThatThrownBy(() -> Table.read(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_tables_we_come_with_keep_the_rules() throws IOException {
    assertThat(Published.tables())
        .hasSizeGreaterThan(15)
        .extracting(Table::code)
        .doesNotHaveDuplicates();
  }
}
