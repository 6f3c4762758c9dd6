package fi.tallessa.staff.member;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MayLeadTest {

  private final WorkerId sanna = WorkerId.random();
  private final WorkerId heli = WorkerId.random();
  private final WorkerId maija = WorkerId.random();

  @ParameterizedTest
  @EnumSource(Role.class)
  void s25_nobody_decides_about_themselves(Role role) {
    assertThat(MayLead.decide(maija, maija, role, List.of())).isFalse();
    assertThat(MayLead.decide(maija, maija, role, List.of(maija))).isFalse();
  }

  @Test
  void s25_the_line_manager_decides_and_no_other_manager() {
    assertThat(MayLead.decide(sanna, maija, Role.WORKER, List.of(sanna))).isTrue();
    assertThat(MayLead.decide(heli, maija, Role.WORKER, List.of(sanna))).isFalse();
    assertThat(MayLead.decide(heli, maija, Role.WORKER, List.of(sanna, heli))).isTrue();
  }

  @Test
  void where_nobody_leads_any_manager_decides_and_of_a_manager_another() {
    assertThat(MayLead.decide(heli, maija, Role.DATA_PROTECTION, List.of())).isTrue();
    assertThat(MayLead.decide(heli, sanna, Role.MANAGER, List.of())).isTrue();
    assertThat(MayLead.decide(heli, sanna, Role.MANAGER, List.of(maija))).isTrue();
  }
}
