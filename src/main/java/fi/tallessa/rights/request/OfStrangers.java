package fi.tallessa.rights.request;

import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Association;
import fi.tallessa.association.Once;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.letter.Letter;
import fi.tallessa.letter.Letter.Part;
import fi.tallessa.letter.Voice;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down requests of people who are in no file, or in one that whoever it came to does not work
 * with: their month runs from that day, whoever it came to (GDPR Art. 12(3)). It opens nobody, and
 * is the same whether there is a file or not.
 */
@Service
@Transactional
@Overtaken.Anew
class OfStrangers {

  private final Strangers strangers;
  private final Answered answered;
  private final LegalClock clock;
  private final Association association;
  private final Workers workers;

  OfStrangers(
      Strangers strangers,
      Answered answered,
      LegalClock clock,
      Association association,
      Workers workers) {
    this.workers = workers;
    this.association = association;
    this.strangers = strangers;
    this.answered = answered;
    this.clock = clock;
  }

  static StrangerFormPage blank() {
    return new StrangerFormPage(StrangerForm.blank(), Problems.none());
  }

  /**
   * @return the form again where something stands in the way, empty when it is done; sent twice, it
   *     is done once
   */
  Optional<StrangerFormPage> begin(StrangerForm form, Sending sending, Visit visit) {
    var read = sending.act(form.read(visit.today()));
    if (!read.isFine()) {
      return Optional.of(new StrangerFormPage(form, read.problems()));
    }
    var asked = read.sure();
    var id = Once.of(form.once());
    var due = clock.answer(asked.came()).due(Optional.empty());
    boolean same =
        strangers.begin(id, asked, due, visit) || strangers.one(id).filter(asked::is).isPresent();
    return same
        ? Optional.empty()
        : Optional.of(new StrangerFormPage(form.anew(), Once.spent("kind")));
  }

  Entry<StrangerPage> page(UUID id) {
    return Entry.there(strangers.one(id)).map(one -> page(one, AnswerForm.BLANK, Problems.none()));
  }

  private StrangerPage page(Stranger one, AnswerForm form, Problems problems) {
    var by = workers.names(List.of(one.by())).getOrDefault(one.by(), "");
    return new StrangerPage(one, by, form, problems);
  }

  /**
   * Somebody has taken it down in a file, since the day it came: it goes on there, and what was
   * taken down ends one and no second. By a press that nothing stands behind a month would end
   * unseen.
   */
  Entry<Optional<StrangerPage>> file(UUID id, Visit visit) {
    return Entry.there(strangers.one(id).filter(one -> one.closed().isEmpty()))
        .map(one -> file(one, visit));
  }

  private Optional<StrangerPage> file(Stranger one, Visit visit) {
    strangers.hold(one.id());
    if (!strangers.takenDown(one.id())) {
      var nowhere = Problems.of(Problem.of("file", "rights.stranger.not_filed"));
      return Optional.of(page(one, AnswerForm.BLANK, nowhere));
    }
    Overtaken.unless(strangers.file(one.id(), visit));
    return Optional.empty();
  }

  Entry<Optional<StrangerPage>> know(UUID id, String identity, Sending sending) {
    return Entry.there(strangers.one(id).filter(one -> one.closed().isEmpty()))
        .map(one -> know(one, sending.act(Choice.made("identity", Identity.of(identity)))));
  }

  private Optional<StrangerPage> know(Stranger one, Result<Identity> known) {
    if (!known.isFine()) {
      return Optional.of(page(one, AnswerForm.BLANK, known.problems()));
    }
    strangers.know(one.id(), known.sure());
    return Optional.empty();
  }

  /** The letter to them; nothing of it differs from what somebody gets who is in a file. */
  Entry<Letter> letter(UUID id, String voice, String in) {
    return Entry.there(strangers.one(id))
        .map(one -> letter(RequestLetter.toStranger(one), voice, in));
  }

  /** The same to whoever asks about somebody else. */
  Entry<Letter> ofOthers(UUID id, String voice, String in) {
    return Entry.there(strangers.one(id)).map(one -> letter(RequestLetter.OF_OTHERS, voice, in));
  }

  private Letter letter(List<Part> said, String voice, String in) {
    return RequestLetter.ofNobody(
        said, association.controller(), Voice.of(voice).orElse(Voice.ADULT), Languages.nearest(in));
  }

  Entry<Optional<StrangerPage>> answer(UUID id, AnswerForm form, Sending sending, Visit visit) {
    return Entry.there(strangers.one(id).filter(one -> one.closed().isEmpty()))
        .map(one -> answer(one, form, sending, visit));
  }

  private Optional<StrangerPage> answer(
      Stranger one, AnswerForm form, Sending sending, Visit visit) {
    var read = sending.act(form.read(one.came(), visit.today(), false));
    if (!read.isFine()) {
      return Optional.of(page(one, form, read.problems()));
    }
    var told = read.sure();
    Overtaken.unless(strangers.close(one.id(), told.on(), told.way(), visit));
    answered.add(one.kind(), Outcome.NOT_APPLICABLE, one.came(), one.due(), told.on());
    return Optional.empty();
  }
}
