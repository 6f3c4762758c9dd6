package fi.tallessa.feedback;

import fi.tallessa.association.Once;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Sending;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who has the link says how it went. Who it was is asked nowhere and kept nowhere. */
@Service
@Transactional
class FillingIn {

  private final Rounds rounds;
  private final Sheets sheets;
  private final Services services;
  private final Pace pace = new Pace();

  FillingIn(Rounds rounds, Sheets sheets, Services services) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.services = services;
  }

  Entry<SheetPage> page(String token, String lang, Instant now) {
    return open(token, now)
        .map(round -> page(round, SheetForm.blank(Once.fresh()), Problems.none(), lang));
  }

  /** The page again where something stands in the way or is asked about, empty when it is kept. */
  Entry<Optional<SheetPage>> send(
      String token, SheetForm form, Sending sending, String lang, Instant now) {
    return open(token, now).map(round -> send(round, form, sending, lang, now));
  }

  /** In another language a form that asks about marked words still does. */
  private Optional<SheetPage> send(
      Round round, SheetForm form, Sending sending, String lang, Instant now) {
    var read = form.read();
    return switch (sending.act(read)) {
      case Result.Fine<Sheet>(var sheet) -> send(round, form, sheet, lang, now);
      case Result.Faulty<Sheet>(var problems) ->
          Optional.of(
              sending == Sending.TO_BE_READ && read.isFine()
                  ? page(round, form, telling(read.sure()), problems, lang)
                  : page(round, form, problems, lang));
    };
  }

  private Optional<SheetPage> send(
      Round round, SheetForm form, Sheet sheet, String lang, Instant now) {
    var telling = telling(sheet);
    boolean meant = form.asked().equals(SheetForm.of(telling.text()));
    if (!telling.pieces().isEmpty() && !(meant && form.marked().matches("out|as-is"))) {
      return Optional.of(page(round, form, telling, Problems.none(), lang));
    }
    if (!pace.may(round.id(), now)) {
      var later = Result.<Sheet>faulty("form", "feedback.too_many").problems();
      return Optional.of(page(round, form, later, lang));
    }
    var kept =
        form.marked().equals("out")
            ? new Sheet(sheet.marks(), sheet.words().map(words -> new Words(telling.without())))
            : sheet;
    sheets.keep(round, Once.of(form.once()), kept);
    return Optional.empty();
  }

  private static Telling telling(Sheet sheet) {
    return Telling.in(sheet.words().map(Words::value).orElse(""));
  }

  private Entry<Round> open(String token, Instant now) {
    return Entry.there(rounds.open(token, now.atZone(Visit.ZONE).toLocalDate()));
  }

  private SheetPage page(
      Round round, SheetForm form, Telling telling, Problems problems, String lang) {
    return new SheetPage(
        round.link(),
        name(round, lang),
        form,
        telling.words(),
        SheetForm.of(telling.text()),
        problems);
  }

  private SheetPage page(Round round, SheetForm form, Problems problems, String lang) {
    return new SheetPage(round.link(), name(round, lang), form, List.of(), "", problems);
  }

  private String name(Round round, String lang) {
    return services.byId(round.service()).map(one -> one.name(lang)).orElse("");
  }
}
