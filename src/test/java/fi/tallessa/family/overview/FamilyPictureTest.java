package fi.tallessa.family.overview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.diagram.FamilyGraph;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 5, point 2: the family is drawn, and shows what may be opened to whoever may open it. */
@RegisterTest
class FamilyPictureTest {

  private static final Pattern PICTURE = Pattern.compile("(?s)<svg class=\"geno\" width.*?</svg>");

  @Autowired ApplicationContext beans;
  OneFile elli;
  TellsOf family;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    family = new TellsOf(elli);
  }

  @Test
  void everybody_is_drawn_with_their_lines_and_homes() throws Exception {
    var father = family.add("parent", "customer", "man", "").toString();
    family.add("half-sibling", father, "woman", "");
    family.add("parent", father, "not-stated", "");
    elli.post(
        "/family/couples",
        "a",
        elli.helmi.toString(),
        "b",
        father,
        "bond",
        "apart",
        "since",
        "",
        "source",
        "mother");
    elli.post(
        "/family/homes/new",
        "lives",
        elli.helmi.toString(),
        "weeks",
        "every-week",
        "source",
        "mother");
    var picture = picture(elli.body("/family"));
    assertThat(picture)
        .contains("aria-label=\"Father, Man or boy, Told to us\"", "same father", "one home")
        .contains("l8-16", "g-home", "g-me", "g-guard", "mother,")
        .containsOnlyOnce("g-core")
        .doesNotContain(father, elli.helmi.toString());
    assertThat(picture.split("tabindex=\"0\"", -1)).as("stops of the keyboard").hasSize(5 + 1);
  }

  /** Who is there hears them; what is seen is hidden by a class of its own, after a minute. */
  @Test
  void d16_every_name_on_the_page_is_one_that_is_hidden_when_nobody_is_there() throws Exception {
    family.add("sibling", "customer", "man", "Lives with Kalle");
    var page = elli.body("/family");
    assertThat(page).contains("data-names=\"Show names\" data-key=\"h\"", "Helmi", "Kalle", "Elli");
    assertThat(
            page.replaceAll(
                    "(?s)<(\\w+)(?: id=\"[^\"]*\")? class=\"[^\"]*nm-c[^\"]*\"[^>]*>.*?</\\1>", "")
                .replaceAll("(?s)<text class=\"g-n\".*?</text>", "")
                .replaceAll("(?s)<title.*?</title>", "")
                .replaceAll("aria-label=\"[^\"]*\"", ""))
        .doesNotContain("Helmi", "Kalle", "Elli", "Rantala");
  }

  @Test
  void d27_whoever_may_open_the_other_file_sees_a_link_and_nobody_else() throws Exception {
    var onni = new OneFile(beans, elli.maija);
    var brother = family.add("sibling", "customer", "man", "");
    var petri = elli.colleague("Petri Niemi");
    var unlinked = seen(petri);
    elli.post(
        "/family/" + brother + "/link",
        "code",
        onni.code.shown(),
        "back",
        "sibling",
        "source",
        "customer");
    assertThat(picture(elli.body("/family")))
        .contains("<a class=\"g-open\" href=\"/customers/" + onni.code.shown());
    assertThat(seen(petri)).isEqualTo(unlinked).contains("Brother");
  }

  @Test
  void more_than_forty_are_a_list_and_a_sentence_says_so() throws Exception {
    for (int n = 2; n < FamilyGraph.MOST; n++) {
      family.add("close", "customer", "not-stated", "");
    }
    assertThat(elli.body("/family")).containsPattern(PICTURE);
    family.add("close", "customer", "not-stated", "");
    assertThat(elli.body("/family"))
        .contains("41 people belong to this family")
        .doesNotContainPattern(PICTURE);
  }

  private String seen(WorkerId who) throws Exception {
    return picture(OneFile.text(elli.getAs(who, Role.WORKER, "/family")));
  }

  private static String picture(String page) {
    var found = PICTURE.matcher(page);
    assertThat(found.find()).as("a picture").isTrue();
    return found.group();
  }
}
