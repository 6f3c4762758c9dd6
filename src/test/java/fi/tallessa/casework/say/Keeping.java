package fi.tallessa.casework.say;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.customer.OneFile;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A minor keeps entries of one file from guardians, through the form. */
public record Keeping(OneFile file) {

  public static final String WHY = "Fears her father";
  public static final String JUDGED = "14, knows well what it means";

  /** The newest contact's id. */
  public String contact() throws Exception {
    return first("/timeline", "/contacts/");
  }

  /** The first entry of a sort that a page leads to. */
  public String id(String page, String kind) throws Exception {
    return first(page, "/say/" + kind + "/");
  }

  private String first(String page, String before) throws Exception {
    return Pattern.compile(before + "([0-9a-f-]{36})\"")
        .matcher(file.body(page))
        .results()
        .map((MatchResult one) -> one.group(1))
        .findFirst()
        .orElseThrow();
  }

  public void keep(String kind, String id) throws Exception {
    file.post("/say/" + kind + "/" + id, "reason", WHY, "judged", JUDGED)
        .andExpect(status().isSeeOther());
  }

  int answer(String path, Map<String, String> boxes) throws Exception {
    var pairs =
        boxes.entrySet().stream()
            .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
            .toArray(String[]::new);
    return file.post("/say/" + path, pairs).andReturn().getResponse().getStatus();
  }
}
