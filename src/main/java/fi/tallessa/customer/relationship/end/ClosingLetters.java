package fi.tallessa.customer.relationship.end;

import fi.tallessa.access.Access;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.RelationshipAction;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.customer.relationship.StatisticsDuty;
import fi.tallessa.customer.relationship.TypedEnd;
import fi.tallessa.document.FileName;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes closing letters; each is a line in the customer's log, and none is kept. */
@Service
@Transactional
class ClosingLetters {

  private final Access access;
  private final Relationships relationships;
  private final StatisticsDuty statistics;
  private final Retention retention;
  private final Data data;
  private final Guardians guardians;
  private final Association association;
  private final EndPages pages;
  private final Protections protections;

  ClosingLetters(
      Access access,
      Relationships relationships,
      StatisticsDuty statistics,
      Retention retention,
      Data data,
      Guardians guardians,
      Association association,
      EndPages pages,
      Protections protections) {
    this.protections = protections;
    this.access = access;
    this.relationships = relationships;
    this.statistics = statistics;
    this.retention = retention;
    this.data = data;
    this.guardians = guardians;
    this.association = association;
    this.pages = pages;
  }

  Entry<LetterAnswer> letter(LetterForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(RelationshipAction.LETTER, code, visit)
        .map(permit -> letter(permit, form, sending));
  }

  private LetterAnswer letter(Permit permit, LetterForm form, Sending sending) {
    var related = relationships.held(permit);
    var days = days(related, form, permit.visit());
    var lang = form.lang();
    var problems = Problems.in(days, lang);
    var read = sending.act(problems.isEmpty() ? lang : Result.<Locale>faulty(problems));
    return read.isFine()
        ? new LetterAnswer.Written(letter(permit, days.sure(), read.sure()))
        : new LetterAnswer.Unreadable(pages.of(permit, related, form.end(), read.problems()));
  }

  /** What is typed for the one that lasts; of what has ended, what was said then. */
  private Result<KeepFor> days(List<Relationship> related, LetterForm form, Visit visit) {
    var ended = Relationship.kept(related);
    if (ended.isPresent()) {
      return Result.fine(ended.get());
    }
    return form.end()
        .chosen(related)
        .flatMap(
            one ->
                new TypedEnd(form.end().lastDay(), form.end().statisticsUntil(), "other")
                    .read(one.lasts().from(), statistics::latest, visit.today()))
        .map(TypedEnd.Read::days);
  }

  private ClosingLetter letter(Permit permit, KeepFor days, Locale lang) {
    var still = protections.stillAs(permit);
    var card = data.card(permit);
    return new ClosingLetter(
        new FileName(permit.code().shown() + "-letter.pdf"),
        lang,
        card.name(),
        LetterAddress.of(
            card,
            guardians.of(permit).stream().map(KeptGuardian::guardian).toList(),
            permit.masked()),
        retention.of(days),
        association.controller(),
        still);
  }
}
