package fi.tallessa.customer.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line is done by a version that is in force, and by nothing else. */
@RegisterTest
class NoticeStepTest {

  @Autowired Owner owner;
  @Autowired People people;

  @Test
  void s21_a_version_of_the_notice_is_in_force() {
    var visit = people.visit(people.worker(Role.MANAGER));
    var today = visit.today();
    owner.inScratch(
        empty -> {
          empty.sql("truncate customer.notice_version cascade").update();
          var notices = new Notices(empty);
          var step = new NoticeStep(notices);
          assertThat(step.look(today).done()).isFalse();
          notices.add(new NoticeVersion(1, today.plusDays(1), "ab".repeat(32), "Binder"), visit);
          assertThat(step.look(today).done()).as("tomorrow's").isFalse();
          assertThat(step.look(today.plusDays(1)).words()).containsExactly(1, today.plusDays(1));
        });
  }
}
