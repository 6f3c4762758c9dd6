package fi.tallessa.customer.relationship.begin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.WorkerId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MayBeResponsibleTest {

  private static final ServiceId HOUSE = new ServiceId(UUID.randomUUID());
  private static final ServiceId GROUPS = new ServiceId(UUID.randomUUID());
  private static final WorkerId SANNA = WorkerId.random();
  private static final WorkerId MAIJA = WorkerId.random();

  @Test
  void d10_oneself_only_where_nobody_else_is_of_that_service() {
    var both = may(Map.of(HOUSE, Set.of(SANNA, MAIJA)));
    assertThat(both.of(HOUSE, SANNA).isFine()).isFalse();
    assertThat(both.of(HOUSE, MAIJA).isFine()).isTrue();
    assertThat(both.visitorSomewhere()).isFalse();
    var split = may(Map.of(HOUSE, Set.of(SANNA), GROUPS, Set.of(MAIJA)));
    assertThat(split.of(HOUSE, SANNA).isFine()).isTrue();
    assertThat(split.of(GROUPS, MAIJA).isFine()).isTrue();
    assertThat(split.visitorSomewhere()).isTrue();
  }

  @Test
  void s25_nobody_is_responsible_in_a_service_that_is_not_theirs() {
    var may = may(Map.of(HOUSE, Set.of(MAIJA)));
    assertThat(may.of(HOUSE, SANNA).isFine()).isFalse();
    assertThat(may.of(GROUPS, MAIJA).isFine()).isFalse();
    assertThat(may.of(GROUPS, SANNA).isFine()).as("nobody is of it").isFalse();
    assertThat(may.visitorSomewhere()).isFalse();
  }

  private static MayBeResponsible may(Map<ServiceId, Set<WorkerId>> members) {
    return new MayBeResponsible(members, SANNA);
  }
}
