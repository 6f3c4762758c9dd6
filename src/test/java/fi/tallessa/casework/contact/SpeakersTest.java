package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 4, point 2: each professional's words with their source, in each file its own. */
@RegisterTest
class SpeakersTest {

  private static final String ANNA = "Anna Salo, Puolala school";
  private static final String OF_ELLI = "She reads aloud again";
  private static final String OF_ONNI = "He runs in the corridor";

  @Autowired ApplicationContext beans;
  OneFile elli;
  OneFile onni;
  Map<String, String> boxes;

  @BeforeEach
  void aNetworkMeeting() {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    List.of(elli, onni).forEach(one -> new GivenConsents(one).notes());
    boxes = new HashMap<>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    boxes.put("text", "We sat at the school");
    boxes.put("with", onni.code.shown());
    boxes.put("text." + onni.code.shown(), "");
    boxes.put("who.1", ANNA);
    boxes.put("said.1", OF_ELLI);
    boxes.put("said.1." + onni.code.shown(), OF_ONNI);
  }

  @Test
  void i4_02_what_each_said_stands_under_who_it_was_in_its_own_file_alone() throws Exception {
    send("/contacts/new").andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline"))
        .contains("We sat at the school\n\n" + ANNA + ":\n" + OF_ELLI)
        .doesNotContain(OF_ONNI);
    assertThat(onni.body("/timeline")).contains(ANNA + ":\n" + OF_ONNI).doesNotContain(OF_ELLI);
  }

  @Test
  void i4_02_whoever_is_just_named_gets_a_box_in_each_file() throws Exception {
    boxes.keySet().removeIf(box -> box.startsWith("said."));
    var page = OneFile.text(send("/contacts/new").andExpect(status().isUnprocessableContent()));
    assertThat(page)
        .contains("What " + ANNA + " said", "name=\"said.1\"")
        .contains("name=\"said.1." + onni.code.shown() + "\"", "We sat at the school");
  }

  @Test
  void i4_03_their_words_are_in_the_draft_each_under_the_key_of_its_own_file() throws Exception {
    send("/contacts/new/draft").andExpect(status().isSeeOther());
    assertThat(elli.body("/contacts/new")).contains(ANNA, OF_ELLI, OF_ONNI);
    assertThat(onni.body("/contacts/new")).contains(OF_ONNI).doesNotContain(OF_ELLI);
    elli.freeze();
    onni.post(
            "/contacts/new/draft/adoption",
            "worker",
            elli.maija.toString(),
            "about",
            boxes.get("once"))
        .andExpect(status().isSeeOther());
    assertThat(onni.body("/contacts/new"))
        .contains("name=\"said.1\"", ANNA, OF_ONNI)
        .doesNotContain(OF_ELLI);
  }

  @Test
  void i4_02_words_without_a_name_stay_in_their_box_until_somebody_is_named() throws Exception {
    boxes.put("who.1", "");
    var page = OneFile.text(send("/contacts/new").andExpect(status().isUnprocessableContent()));
    assertThat(page).contains("id=\"who.1-problem\"", OF_ELLI, OF_ONNI);
    boxes.put("who.1", "Anna 010190-919A");
    assertThat(OneFile.text(send("/contacts/new").andExpect(status().isUnprocessableContent())))
        .contains("id=\"who.1-problem\"");
  }

  @Test
  void d01_without_a_consent_they_are_shown_once_with_who_said_them() throws Exception {
    var aino = new OneFile(beans, elli.maija);
    boxes.put("with", "");
    var answer = aino.post("/contacts/new", pairs()).andExpect(status().isConflict());
    assertThat(OneFile.text(answer)).contains("The text was not saved", ANNA + ":", OF_ELLI);
    assertThat(aino.body("/timeline")).doesNotContain(OF_ELLI, ANNA);
  }

  private ResultActions send(String path) throws Exception {
    return elli.post(path, pairs());
  }

  private String[] pairs() {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }
}
