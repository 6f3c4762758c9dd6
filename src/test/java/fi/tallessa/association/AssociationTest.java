package fi.tallessa.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.RegisterTest;
import fi.tallessa.association.Association.Said;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class AssociationTest {

  private static final Names FAMILY_WORK = new Names("Perhetyö", "Familjearbete", "Family work");

  @Autowired Association association;
  @Autowired Units units;
  @Autowired Services services;
  @Autowired JdbcClient db;

  @Test
  void s24_one_register_has_one_controller() {
    var said = association.said();
    var named = new Controller("Lasten Suojatuuli ry", "", "");
    association.say(new Said(named, said.person(), said.version()));
    assertThat(association.name()).isEqualTo("Lasten Suojatuuli ry");

    refused("insert into association.controller (the_one, name) values (true, 'Another ry')");
    refused("insert into association.controller (the_one, name) values (false, 'Another ry')");
    refused("delete from association.controller");
    refused("update association.controller set the_one = null");
    assertThat(db.sql("select count(*) from association.controller").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void s24_services_lie_in_units_of_the_one_association() {
    var unit = units.add(new Names("Turun yksikkö", "Enheten i Åbo", "Turku unit"));
    var id = services.add(unit, FAMILY_WORK);

    assertThat(services.byId(id)).contains(new Service(id, unit, FAMILY_WORK, Optional.empty(), 1));
    assertThat(services.all()).extracting(Service::id).contains(id);
    assertThat(units.byId(unit)).map(found -> found.name("sv")).contains("Enheten i Åbo");
    assertThat(services.byId(ServiceId.random())).isEmpty();
    assertThatThrownBy(() -> services.add(UnitId.random(), FAMILY_WORK))
        .hasMessageContaining("service_unit_id_fkey");
  }

  @Test
  void named_in_finnish_and_in_other_languages_where_there_is_a_name() {
    assertThat(FAMILY_WORK.in("sv")).isEqualTo("Familjearbete");
    assertThat(FAMILY_WORK.in("de")).isEqualTo("Perhetyö");
    var onlyFinnish = new Names("Perhetyö", "", " ");
    assertThat(onlyFinnish.in("sv")).isEqualTo("Perhetyö");
    assertThat(onlyFinnish.in("en")).isEqualTo("Perhetyö");
    assertThat(onlyFinnish.inEveryLanguage()).isFalse();
    assertThatThrownBy(() -> new Names(" ", "Familjearbete", "Family work"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_id_from_an_address_is_whole_or_none() {
    var id = ServiceId.random();
    assertThat(ServiceId.parse(id.toString())).contains(id);
    assertThat(ServiceId.parse("1-1-1-1-1")).isEmpty();
    assertThat(ServiceId.parse("")).isEmpty();
  }

  private void refused(String sql) {
    assertThatThrownBy(() -> db.sql(sql).update()).hasStackTraceContaining("permission denied");
  }
}
