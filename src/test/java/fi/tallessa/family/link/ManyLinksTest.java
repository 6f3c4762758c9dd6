package fi.tallessa.family.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Relative;
import fi.tallessa.family.relative.Relatives;
import fi.tallessa.family.relative.Sign;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 5, bad input: a file with 500 links. */
@RegisterTest
class ManyLinksTest {

  private static final int MANY = 500;
  private static final Pattern MORE = Pattern.compile("/family(\\?after=[0-9a-f-]{36})\"");
  private static final Pattern ONE = Pattern.compile("/family/([0-9a-f-]{36})\"");

  @Autowired ApplicationContext beans;
  @Autowired Statements statements;

  @Test
  void s12_500_links_are_read_a_page_at_a_time_each_once_in_as_many_statements() throws Exception {
    var elli = new OneFile(beans);
    var onni = new OneFile(beans, elli.maija);
    var few = statements.during(() -> elli.get("/family").andExpect(status().isOk()));
    link(elli, onni);
    Set<String> read = new HashSet<>();
    var at = "/family";
    for (int page = 0; at != null; page++) {
      var body = elli.body(at);
      ONE.matcher(body).results().forEach(one -> assertThat(read.add(one.group(1))).isTrue());
      assertThat(body).contains(onni.code.shown());
      var here = at;
      at =
          MORE.matcher(body)
              .results()
              .map(one -> "/family" + one.group(1))
              .filter(one -> !one.equals(here))
              .findFirst()
              .orElse(null);
      assertThat(page).isLessThan(20);
    }
    assertThat(read).hasSize(MANY);
    assertThat(statements.during(() -> elli.get("/family").andExpect(status().isOk())))
        .as(
            "of the other file: asked, then shown, with its key, card and family; however many lead to it")
        .hasSizeLessThanOrEqualTo(few.size() + 8);
  }

  private void link(OneFile elli, OneFile onni) {
    var links = beans.getBean(FamilyLinks.class);
    elli.<Void>writing(
        mine ->
            onni.writing(
                theirs -> {
                  var back = add(theirs);
                  for (int at = 0; at < MANY; at++) {
                    links.make(mine, add(mine), theirs, back, LocalDate.EPOCH);
                  }
                  return null;
                }));
  }

  private UUID add(Permit permit) {
    var id = UUID.randomUUID();
    var told = Told.by(Source.CUSTOMER, permit.visit().today());
    beans
        .getBean(Relatives.class)
        .write(
            permit,
            id,
            1,
            new Relative(
                Kin.CLOSE,
                Member.ME,
                null,
                Sign.NOT_STATED,
                false,
                null,
                told,
                permit.visit().who()));
    return id;
  }
}
