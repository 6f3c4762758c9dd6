package fi.tallessa.family.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.document.Printed;
import fi.tallessa.family.TellsOf;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 5, point 1: what goes home with one parent tells nothing of the other. */
@RegisterTest
class SeparatedTest {

  private static final String HIS = "040 555 0199";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MockMvc pages;

  @Test
  void k16_a_receipt_is_the_same_whether_or_not_there_is_another_parent_and_a_link()
      throws Exception {
    var elli = new OneFile(beans);
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    var notes = new TestItems(beans, people.visit(sanna)).notes();
    new Given(elli).yes(notes);
    var before = papers(elli, notes);
    var father = father(elli);
    elli.post(
            "/family/couples",
            "a",
            elli.helmi.toString(),
            "b",
            father,
            "bond",
            "apart",
            "source",
            "mother")
        .andExpect(status().isSeeOther());
    var his = new OneFile(beans, elli.maija);
    elli.post(
            "/family/" + father + "/link",
            "code",
            his.code.shown(),
            "back",
            "child",
            "source",
            "customer")
        .andExpect(status().isSeeOther());
    new TellsOf(elli).add("partner", father, "woman", "");
    assertThat(elli.body("/family"))
        .contains(his.code.shown(), "Timo Rantala", "Apart: ", "Joint custody");
    assertThat(papers(elli, notes)).isEqualTo(before);
    assertThat(before).doesNotContain("Timo", HIS, his.code.shown());
  }

  private static String father(OneFile elli) throws Exception {
    elli.post(
            "/guardians/new",
            "name",
            "Timo Rantala",
            "role",
            "father",
            "phone",
            HIS,
            "interpreter",
            "not-asked",
            "source",
            "father",
            "version",
            "0")
        .andExpect(status().isSeeOther());
    return elli.guardians().stream()
        .filter(one -> one.guardian().name().startsWith("Timo"))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  private String papers(OneFile elli, ItemId item) throws Exception {
    var at = elli.address("/consents/" + item);
    var paper = bytes(elli, at + "/receipt.pdf");
    var record =
        new String(bytes(elli, at + "/record.jsonld"), java.nio.charset.StandardCharsets.UTF_8);
    return (new Printed(paper).text() + record)
        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "an id")
        .replaceAll("\\d\\d:\\d\\d(:[0-9.]+)?", "a time");
  }

  private byte[] bytes(OneFile elli, String path) throws Exception {
    return pages
        .perform(People.as(elli.maija, Role.WORKER, get(path)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }
}
