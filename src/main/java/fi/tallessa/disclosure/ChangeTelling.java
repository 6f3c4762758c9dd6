package fi.tallessa.disclosure;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.letter.WrittenLetter;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a recipient was told what has changed since, or why not (GDPR Art. 19). */
@Service
@Transactional
@Overtaken.Anew
class ChangeTelling {

  private final Access access;
  private final Disclosures disclosures;
  private final ChangesTold told;
  private final DisclosureLines lines;
  private final ChangedSince changed;
  private final Data data;
  private final Reckoning reckoning;
  private final Guard guard;
  private final Association association;
  private final Protections protections;

  ChangeTelling(
      Access access,
      Disclosures disclosures,
      ChangesTold told,
      DisclosureLines lines,
      ChangedSince changed,
      Data data,
      Reckoning reckoning,
      Guard guard,
      Association association,
      Protections protections) {
    this.association = association;
    this.protections = protections;
    this.access = access;
    this.disclosures = disclosures;
    this.told = told;
    this.lines = lines;
    this.changed = changed;
    this.data = data;
    this.reckoning = reckoning;
    this.guard = guard;
  }

  Entry<ChangePage> open(UUID id, Code code, Visit visit) {
    return enter(id, code, visit).map(at -> page(at, ChangeForm.blank(), Problems.none()));
  }

  /**
   * The letter that tells it, while there is something to tell.
   *
   * @param in the language of whoever receives it, Finnish for one we do not speak
   */
  Entry<WrittenLetter> letter(UUID id, Code code, String in, Visit visit) {
    return access
        .enter(DisclosureAction.LETTER, code, visit)
        .flatMap(
            permit -> {
              var still = protections.stillAs(permit);
              return Entry.there(
                  line(permit, id)
                      .filter(line -> !line.changed().isEmpty())
                      .map(
                          line ->
                              RecipientLetter.of(
                                  line, association.controller(), Languages.nearest(in)))
                      .map(letter -> new WrittenLetter(letter, still)));
            });
  }

  private Optional<DisclosureLine> line(Permit permit, UUID id) {
    return disclosures.one(permit, id).map(kept -> lines.of(permit, List.of(kept)).getFirst());
  }

  private record At(Permit permit, DisclosureLine line) {
    @Override
    public String toString() {
      return "At";
    }
  }

  private Entry<At> enter(UUID id, Code code, Visit visit) {
    return access
        .enter(DisclosureAction.READ, code, visit)
        .flatMap(permit -> Entry.there(line(permit, id)).map(line -> new At(permit, line)));
  }

  private ChangePage page(At at, ChangeForm form, Problems problems) {
    var permit = at.permit();
    return new ChangePage(
        permit.code(), data.card(permit).name(), at.line(), form, problems, Asking.NOTHING);
  }

  /**
   * Nothing is written where nothing has changed: a second press, or another tab was first.
   *
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<ChangePage>> tell(
      UUID id, ChangeForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return enter(id, code, visit)
        .map(at -> tell(at, form.reworded(Guard.worded(answer, form.not())), answer, sending));
  }

  /** The same once more is done; something else that was typed comes back. */
  private Optional<ChangePage> unkept(At at, ChangeForm form) {
    var tellings = at.line().tellings();
    if (!tellings.isEmpty() && form.says(tellings.getLast(), at.permit().visit())) {
      return Optional.empty();
    }
    var box = form.not().isBlank() ? "way" : "not";
    return Optional.of(page(at, form, Problems.of(Problem.of(box, "disclosure.change.meanwhile"))));
  }

  private Optional<ChangePage> tell(At at, ChangeForm form, Worded answer, Sending sending) {
    var opened = at.permit();
    if (sending == Sending.TO_BE_DONE && at.line().changed().isEmpty()) {
      return unkept(at, form);
    }
    var said = Sayings.now(at.line().told().what(), changed.now(opened));
    var read = sending.act(form.check(said, opened.visit()));
    var asking = guard.read(opened, answer, Map.of("not", form.not()));
    var again =
        InTheWay.of(
            read, asking, sending, (problems, asked) -> page(at, form, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(DisclosureAction.CHANGE, opened);
    int number = at.line().tellings().size() + 1;
    Overtaken.unless(told.add(permit, at.line().kept().id(), number, read.sure()));
    reckoning.of(permit);
    guard.keep(permit, answer, List.of(form.not()));
    return Optional.empty();
  }
}
