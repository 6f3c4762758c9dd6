package fi.tallessa.customer.guardians;

import fi.tallessa.customer.datum.Caution;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form of one guardian.
 *
 * @param name of the child
 * @param id null of a new guardian
 * @param unverified others told it, and the guardian has not said that it is right (S23)
 * @param custody as it holds now; it is changed on a page of its own. Empty of a new guardian
 */
public record GuardianPage(
    Code code,
    String name,
    UUID id,
    boolean unverified,
    Optional<HeldCustody> custody,
    GuardianForm form,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/guardians/" + (id == null ? "new" : id);
  }

  public boolean isNew() {
    return id == null;
  }

  public List<Choice> roles(Ui ui) {
    return Arrays.stream(GuardianRole.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  /** Whose voice or language is needed has a line of its own here. */
  public List<Choice> cautions(Ui ui) {
    return Stream.of(Caution.NO_VOICEMAIL, Caution.NO_TELLING_TEXT, Caution.NO_LETTER_HOME)
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> interpreters(Ui ui) {
    return Arrays.stream(Interpreter.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> sources(Ui ui) {
    return Arrays.stream(Source.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new TreeMap<String, String>();
    Arrays.stream(Line.values()).forEach(line -> labels.put(line.at(), ui.t(line.label())));
    labels.put("source", ui.t("customer.data.source"));
    labels.put("organisation", ui.t("customer.data.organisation"));
    return labels;
  }

  @Override
  public String toString() {
    return "GuardianPage";
  }
}
