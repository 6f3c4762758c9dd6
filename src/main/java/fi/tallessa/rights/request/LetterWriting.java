package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.disclosure.DisclosureLine;
import fi.tallessa.disclosure.RecipientLetter;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.letter.Voice;
import fi.tallessa.letter.WrittenLetter;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the letter a request has come to: a line of its own in the log. It tells nothing of the
 * file, and is printed also while that may only be kept.
 */
@Service
@Transactional
@Overtaken.Anew
class LetterWriting {

  private final Access access;
  private final OpenRequest open;
  private final Association association;
  private final Protections protections;
  private final WhoMustHear others;
  private final LegalClock clock;
  private final Freezes freezes;

  LetterWriting(
      Access access,
      OpenRequest open,
      Association association,
      Protections protections,
      WhoMustHear others,
      LegalClock clock,
      Freezes freezes) {
    this.freezes = freezes;
    this.clock = clock;
    this.others = others;
    this.access = access;
    this.open = open;
    this.association = association;
    this.protections = protections;
  }

  /**
   * @param in the language of whoever receives it, Finnish for one we do not speak
   * @param voice the code of one; a grown-up's for nonsense
   */
  Entry<WrittenLetter> letter(Code code, UUID id, String in, String voice, Visit visit) {
    return open.enter(code, id, visit)
        .map(
            at -> {
              access.further(RequestAction.LETTER, at.permit());
              return new WrittenLetter(
                  RequestLetter.of(
                      decided(at),
                      at.permit().code(),
                      association.controller(),
                      Voice.of(voice).orElse(Voice.ADULT),
                      Languages.nearest(in),
                      longest(at.request(), visit),
                      visit.today()),
                  protections.stillThere(at.permit()));
            });
  }

  /** While what was decided to be stopped is not, no letter says that it is. */
  private Request decided(At at) {
    return freezes.owed(at) ? at.request().with(List.of()) : at.request();
  }

  /** Until when it takes where they are told by this letter; empty once that would be too late. */
  private Optional<LocalDate> longest(Request one, Visit visit) {
    var time = clock.answer(one.came());
    return time.extendable(visit.today()) ? Optional.of(time.longest()) : Optional.empty();
  }

  /**
   * That it is erased, or may only be kept, to somebody who was told something (GDPR Art. 19): it
   * says no more of whom than they know.
   *
   * @param line what they were told
   */
  Entry<WrittenLetter> toRecipient(Code code, UUID id, UUID line, String in, Visit visit) {
    return open.enter(code, id, visit)
        .flatMap(
            at ->
                Entry.there(others.one(at.permit(), at.request(), line))
                    .map(told -> toRecipient(at, told, Languages.nearest(in))));
  }

  private WrittenLetter toRecipient(At at, DisclosureLine told, Locale language) {
    access.further(RequestAction.LETTER, at.permit());
    var became = List.of(Notified.letter(at.request(), at.permit().visit().today()));
    return new WrittenLetter(
        RecipientLetter.of(told, became, association.controller(), language),
        protections.stillThere(at.permit()));
  }
}
