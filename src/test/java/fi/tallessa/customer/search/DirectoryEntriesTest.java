package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.SubjectId;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RegisterTest
class DirectoryEntriesTest {

  @Autowired ApplicationContext beans;
  @Autowired DirectoryEntries entries;
  @Autowired Owner owner;
  @Autowired Clock clock;

  @Test
  void whose_seal_is_broken_is_left_out_and_nobody_else_is() {
    SubjectId elli = new OneFile(beans).in(permit -> permit.subject());
    SubjectId onni = new OneFile(beans).in(permit -> permit.subject());
    flip(elli);
    try {
      assertThat(entries.everybody(clock.instant()))
          .extracting(Listed::subject)
          .contains(onni)
          .doesNotContain(elli);
    } finally {
      flip(elli);
    }
    assertThat(entries.everybody(clock.instant())).extracting(Listed::subject).contains(elli);
  }

  private void flip(SubjectId subject) {
    owner
        .db()
        .sql(
            """
            update customer.datum set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
            where subject_id = ? and field = 'name'
            """)
        .param(subject.value())
        .update();
  }
}
