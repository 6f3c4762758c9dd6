package fi.tallessa.casework.plan;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.customer.OneFile;
import java.util.List;
import java.util.UUID;

/** A plan of one file, written down through its forms. */
public final class Planned {

  public static final String SCHOOL = "Back to school on most days";
  public static final String VISIT = "Visit the quiet room together";

  private final OneFile file;

  public Planned(OneFile file) {
    this.file = file;
  }

  /** The aim and its id. */
  public UUID aim() throws Exception {
    file.post("/plan/aims/new", "once", UUID.randomUUID().toString(), "text", SCHOOL)
        .andExpect(status().isSeeOther());
    return aims().getLast().id();
  }

  public UUID step(UUID aim, String who, String due) throws Exception {
    file.post(
            "/plan/aims/" + aim + "/steps",
            "once",
            UUID.randomUUID().toString(),
            "text",
            VISIT,
            "who",
            who,
            "due",
            due)
        .andExpect(status().isSeeOther());
    return steps().getLast().id();
  }

  /** How it went, over what was told last. */
  public void told(UUID step, String how, String words) throws Exception {
    var kept = steps().stream().filter(one -> one.id().equals(step)).findFirst().orElseThrow();
    file.post(
            "/plan/steps/" + step + "/outcome",
            "how",
            how,
            "words",
            words,
            "told",
            OutcomeForm.of(kept).told())
        .andExpect(status().isSeeOther());
  }

  public void answered(UUID aim, String value, String day) throws Exception {
    file.post("/plan/aims/" + aim + "/benefit", "value", value, "day", day)
        .andExpect(status().isSeeOther());
  }

  public List<KeptAim> aims() {
    return file.in(permit -> file.bean(Plans.class).of(permit));
  }

  List<KeptStep> steps() {
    return aims().stream().flatMap(one -> one.steps().stream()).toList();
  }
}
