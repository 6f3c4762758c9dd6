package fi.tallessa.family.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.HeldRow;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Protections;
import fi.tallessa.access.Spreading;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.home.Homes;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 4: a protected address is that of everybody in the same home. */
@RegisterTest
class LivesTogetherTest {

  private static final String HIDDEN = "Address protected";

  @Autowired ApplicationContext beans;
  OneFile elli;
  OneFile onni;
  UUID brother;

  @BeforeEach
  void files() throws Exception {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    brother = link(elli, onni);
  }

  @Test
  void k9_who_lives_with_somebody_protected_is_hidden_too_and_ends_in_their_own_file()
      throws Exception {
    home(elli, brother);
    assertThat(onni.body("")).contains("Turku").doesNotContain(HIDDEN);
    protect(elli);
    assertThat(onni.body("")).contains(HIDDEN);
    assertThat(onni.lines("access.spreading.spread")).isEqualTo(1);
    assertThat(onni.body("/protection")).contains("somebody in the same home is protected");
    elli.post("/protection/end", "over", "customer", "how", "Extract seen", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(HIDDEN);
    assertThat(onni.body("")).as("asked of each").contains(HIDDEN);
    onni.post("/protection/end", "over", "customer", "how", "Extract seen", "version", "0")
        .andExpect(status().isSeeOther());
    assertThat(onni.body("")).doesNotContain(HIDDEN);
  }

  @Test
  void k9_whoever_moves_in_with_somebody_protected_is_hidden_from_then_on() throws Exception {
    protect(onni);
    assertThat(elli.body("")).doesNotContain(HIDDEN);
    home(elli, brother);
    assertThat(elli.body("")).contains(HIDDEN);
  }

  @Test
  void gdpr_15_ones_own_copy_says_who_lives_in_a_home() throws Exception {
    home(elli, brother);
    List<CopyLine> copy = elli.in(beans.getBean("homesHolding", Holding.class)::copy);
    assertThat(copy)
        .extracting(CopyLine::label)
        .containsExactly("family.weeks.every-week", Kin.SIBLING.label());
  }

  @Test
  void k9_who_lives_elsewhere_is_not() throws Exception {
    protect(elli);
    assertThat(onni.body("")).doesNotContain(HIDDEN);
  }

  @Test
  void k9_it_spreads_where_only_the_other_file_tells_of_the_home() throws Exception {
    home(onni, sister(onni));
    protect(elli);
    assertThat(onni.body("")).contains(HIDDEN);
    assertThat(onni.body("/looks")).contains("Lives with somebody whose address was protected");
  }

  @Test
  void k9_it_spreads_from_one_to_the_next_whichever_file_tells_of_it() throws Exception {
    var cecilia = new OneFile(beans, elli.maija);
    link(onni, cecilia);
    home(elli, brother);
    home(cecilia, sister(cecilia));
    protect(elli);
    assertThat(onni.body("")).contains(HIDDEN);
    assertThat(cecilia.body("")).contains(HIDDEN);
  }

  @Test
  void k9_whoever_moves_in_hides_those_they_live_with_as_well() throws Exception {
    var cecilia = new OneFile(beans, elli.maija);
    var third = link(onni, cecilia);
    home(onni, third);
    protect(elli);
    assertThat(cecilia.body("")).doesNotContain(HIDDEN);
    home(elli, brother);
    assertThat(onni.body("")).contains(HIDDEN);
    assertThat(cecilia.body("")).contains(HIDDEN);
  }

  @Test
  void k9_whoever_moved_out_before_is_not() throws Exception {
    home(elli, brother);
    var kept = elli.in(permit -> beans.getBean(Homes.class).of(permit)).getFirst().id();
    elli.post("/family/homes/" + kept + "/removal").andExpect(status().isSeeOther());
    protect(elli);
    assertThat(onni.body("")).doesNotContain(HIDDEN);
  }

  @Test
  void k9_while_one_of_a_home_is_protected_it_ends_for_nobody_there() throws Exception {
    home(elli, brother);
    protect(elli);
    var said = OneFile.text(end(onni, 0).andExpect(status().isUnprocessableContent()));
    assertThat(said).contains("Somebody in the same home is still protected");
    assertThat(onni.body("")).contains(HIDDEN);
    protect(onni);
    end(elli, 1).andExpect(status().isSeeOther());
    assertThat(elli.body("")).as("because of her brother").contains(HIDDEN);
    end(onni, 1).andExpect(status().isSeeOther());
    assertThat(onni.body("")).doesNotContain(HIDDEN);
    end(elli, 2).andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(HIDDEN);
  }

  @Test
  void k9_a_home_that_is_written_at_the_moment_of_protecting_is_found() throws Exception {
    var sister = sister(onni);
    new HeldRow(beans)
        .whileDone(
            () ->
                elli.writing(
                    permit -> {
                      beans.getBean(Protections.class).begin(permit, null);
                      beans.getBean(Spreading.class).from(permit, null);
                      return null;
                    }),
            () -> home(onni, sister));
    assertThat(onni.body("")).contains(HIDDEN);
  }

  private static UUID link(OneFile one, OneFile other) throws Exception {
    var relative = new TellsOf(one).add("sibling", "customer", "man", "");
    one.post(
            "/family/" + relative + "/link",
            "code",
            other.code.shown(),
            "back",
            "sibling",
            "source",
            "customer")
        .andExpect(status().isSeeOther());
    return relative;
  }

  /** Whom a link has told this file of. */
  private static UUID sister(OneFile file) {
    return new TellsOf(file).all().getLast().id();
  }

  private static void protect(OneFile file) throws Exception {
    file.post("/protection", "evidence", "decision-seen", "version", "0")
        .andExpect(status().isSeeOther());
  }

  private static ResultActions end(OneFile file, int version) throws Exception {
    return file.post(
        "/protection/end", "over", "customer", "how", "Extract seen", "version", "" + version);
  }

  private static ResultActions home(OneFile file, UUID who) throws Exception {
    return file.post(
            "/family/homes/new",
            "once",
            UUID.randomUUID().toString(),
            "lives",
            who.toString(),
            "weeks",
            "every-week",
            "source",
            "customer",
            "version",
            "0")
        .andExpect(status().isSeeOther());
  }
}
