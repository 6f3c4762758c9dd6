package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskTest {

  private static final Visit VISIT =
      new Visit(WorkerId.random(), Instant.parse("2026-11-28T10:00:00Z"), Purpose.CUSTOMER_WORK);
  private static final Told SCHOOL =
      new Told(Source.PROFESSIONAL, "Varpuslinnun koulu", VISIT.today());

  @ParameterizedTest
  @EnumSource
  void k8_of_every_field_the_mask_leaves_nothing_that_tells_where(Field field) {
    var kept =
        new Kept(field, 3, VISIT.when(), Datum.told("Kuja 7", SCHOOL, false, "interest", VISIT));

    var seen = Mask.ON.over(kept).datum();

    assertThat(seen.value()).isEqualTo(field.tellsWhere() ? "" : "Kuja 7");
    assertThat(seen.told().named()).as("a school is a place too").isFalse();
    assertThat(seen.told().source()).isEqualTo(Source.PROFESSIONAL);
    assertThat(Mask.OFF.over(kept)).isSameAs(kept);
  }

  @ParameterizedTest
  @EnumSource(names = {"ADDRESS", "DOMICILE"})
  void k8_neither_what_is_kept_nor_why_there_is_nothing_is_told(Field field) {
    for (var why : new Asked[] {Asked.NOT_ASKED, Asked.DID_NOT_SAY, Asked.REMOVED}) {
      var none = Datum.none(why, SCHOOL, "interest", VISIT);
      assertThat(Mask.ON.over(new Kept(field, 1, VISIT.when(), none)).datum().asked())
          .isEqualTo(Asked.MASKED);
    }
    assertThat(Asked.of("masked")).as("nobody types a mask").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ADDRESS", "DOMICILE"})
  void k8_s46_what_may_only_be_kept_stays_so_behind_a_mask(Field field) {
    var frozen = Datum.told("Kuja 7", SCHOOL, false, "interest", VISIT).frozen();
    assertThat(Mask.ON.over(new Kept(field, 1, VISIT.when(), frozen)).datum().asked())
        .isEqualTo(Asked.FROZEN);
  }
}
