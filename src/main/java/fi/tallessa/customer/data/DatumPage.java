package fi.tallessa.customer.data;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Caution;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.datum.Sort;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of one field.
 *
 * @param now what holds now
 * @param why why there is no value now, {@link Asked#KNOWN} where there is one
 * @param form what was typed; null when the form has just been opened
 * @param basis on what its group rests; empty where on nothing
 * @param places names to suggest for a domicile, by language
 * @param reading the reading along that this correction comes between
 */
public record DatumPage(
    Code code,
    String name,
    Field field,
    Shown now,
    Asked why,
    int version,
    DatumForm form,
    Optional<BasisLine> basis,
    Problems problems,
    Function<String, List<String>> places,
    Reading reading) {

  /** What comes back to the page that is read along with the customer. */
  DatumPage within(Reading another) {
    return new DatumPage(
        code, name, field, now, why, version, form, basis, problems, places, another);
  }

  public String address() {
    return "/customers/" + code.shown() + "/data/" + field.code();
  }

  /** Where its basis is changed. */
  public String bases() {
    return "/customers/" + code.shown() + "/bases/" + field.group().code();
  }

  /** Where one goes who changes nothing. */
  public String away() {
    return "/customers/" + code.shown() + (reading.goesOn() ? reading.back() : "#" + field.code());
  }

  public String value(Ui ui) {
    return form == null
        ? now.typed(ui)
        : field == Field.SAFE_WAY ? SafeWay.of(form.value()).words() : form.value();
  }

  public List<Choice> cautions(Ui ui) {
    return Arrays.stream(Caution.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<String> ticked() {
    return SafeWay.of(form == null ? now.written() : form.value()).codes();
  }

  public String organisation() {
    return form == null ? "" : form.organisation();
  }

  public List<String> source() {
    return form == null ? List.of() : List.of(form.source());
  }

  public List<String> asked() {
    if (form != null) {
      return List.of(form.asked());
    }
    boolean adult = field == Field.BIRTH && now.written().equals("adult");
    return List.of(
        adult ? "adult" : why == Asked.REMOVED || why.isHidden() ? Asked.KNOWN.code() : why.code());
  }

  /** A name is needed; of all else there may be no value, for a reason (S17, D6). */
  public List<Choice> reasons(Ui ui) {
    var reasons = new ArrayList<Choice>();
    reasons.add(new Choice(Asked.KNOWN.code(), ui.t("customer.data.as_written")));
    if (field == Field.BIRTH) {
      reasons.add(new Choice("adult", ui.t("customer.data.adult_not_asked")));
    }
    for (var why : List.of(Asked.NOT_ASKED, Asked.DID_NOT_SAY, Asked.UNKNOWN)) {
      reasons.add(new Choice(why.code(), ui.t(why.label())));
    }
    return reasons;
  }

  /** A gender is chosen, not typed; so are the reasons for not having one. */
  public List<Choice> genders(Ui ui) {
    var genders = new ArrayList<Choice>();
    Arrays.stream(Gender.values())
        .forEach(one -> genders.add(new Choice(one.code(), ui.t(one.label()))));
    genders.addAll(reasons(ui).subList(1, 4));
    return genders;
  }

  public List<String> gender(Ui ui) {
    return List.of(form != null || why == Asked.KNOWN ? value(ui) : why.code());
  }

  public List<Choice> sources(Ui ui) {
    return Arrays.stream(Source.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public boolean typed() {
    return field.sort() != Sort.GENDER;
  }

  /** Something is kept, or was, that nobody sees here: a new one is written without it (K12). */
  public boolean masked() {
    return why.isMasked();
  }

  /** It may only be kept: a new one is kept as well, and used once that is lifted (Art. 18). */
  public boolean frozen() {
    return why == Asked.FROZEN;
  }

  /** Whether a correction may close the file until a guardian knows (S7). */
  public boolean mayClose() {
    return field == Field.BIRTH;
  }

  @Override
  public String toString() {
    return "DatumPage";
  }
}
