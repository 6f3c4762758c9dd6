package fi.tallessa.customer.relationship.end;

import fi.tallessa.access.Access;
import fi.tallessa.access.Dormancies;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.RelationshipAction;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.StatisticsDuty;
import fi.tallessa.customer.relationship.TypedEnd;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.EndsWithIt;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.EndedByUs;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a relationship. With the last one of somebody all that follows is one transaction: consents
 * end with the work, no worker has the file any more (D20), and what is to be done is worked out
 * anew. What is undone stops nothing (D4).
 */
@Service
@Transactional
@Overtaken.Anew
class EndingRelationship {

  private final Access access;
  private final Relationships relationships;
  private final Ends ends;
  private final StatisticsDuty duty;
  private final EndedByUs consents;
  private final Dormancies dormancies;
  private final Renewal renewal;
  private final EndPages pages;
  private final List<EndsWithIt> withIt;

  EndingRelationship(
      Access access,
      Relationships relationships,
      Ends ends,
      StatisticsDuty duty,
      EndedByUs consents,
      Dormancies dormancies,
      Renewal renewal,
      EndPages pages,
      List<EndsWithIt> withIt) {
    this.access = access;
    this.relationships = relationships;
    this.ends = ends;
    this.duty = duty;
    this.consents = consents;
    this.dormancies = dormancies;
    this.renewal = renewal;
    this.pages = pages;
    this.withIt = withIt;
  }

  /** Empty where none lasts any more and nothing is left of its end. */
  Entry<Optional<EndPage>> open(Code code, Visit visit) {
    return access
        .enter(RelationshipAction.ENDING, code, visit)
        .map(permit -> opened(permit, relationships.of(permit)));
  }

  private Optional<EndPage> opened(Permit permit, List<Relationship> related) {
    var today = permit.visit().today();
    var form = EndForm.of(today, duty.latest(today), pages.withIt());
    return Optional.of(pages.of(permit, related, form, Problems.none()))
        .filter(page -> !page.after() || page.left().undone());
  }

  Entry<Answer> end(EndForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(RelationshipAction.ENDING, code, visit)
        .map(permit -> end(permit, form, sending));
  }

  private Answer end(Permit opened, EndForm form, Sending sending) {
    var related = relationships.held(opened);
    if (sending == Sending.TO_BE_DONE && lost(opened, related)) {
      return new Answer.Done(onwards(opened));
    }
    var chosen = form.chosen(related);
    var read = sending.act(read(chosen, form, opened.visit()));
    if (chosen.isFine() && !chosen.sure().open() && sending == Sending.TO_BE_DONE) {
      return meanwhile(opened, related, chosen.sure(), read, form);
    }
    if (!read.isFine()) {
      return new Answer.Unsaved(pages.of(opened, related, form, read.problems()));
    }
    var writing = access.further(RelationshipAction.END, opened);
    end(writing, related, chosen.sure(), read.sure(), form.also());
    return new Answer.Done(onwards(opened));
  }

  /** Somebody else has ended the last one while this waited: no more of the file is shown. */
  private boolean lost(Permit permit, List<Relationship> related) {
    return related.stream().noneMatch(Relationship::open)
        && dormancies.mine(permit.code(), permit.visit());
  }

  private Result<TypedEnd.Read> read(Result<Relationship> chosen, EndForm form, Visit visit) {
    var today = visit.today();
    return switch (chosen) {
      case Result.Fine<Relationship>(var one) ->
          form.typed().read(one.lasts().from(), duty::latest, today);
      case Result.Faulty<Relationship>(var problems) ->
          Result.faulty(problems.and(form.typed().read(today, duty::latest, today).problems()));
    };
  }

  /** The same sent twice is done; somebody else's other days are shown, and nothing is written. */
  private Answer meanwhile(
      Permit permit,
      List<Relationship> related,
      Relationship ended,
      Result<TypedEnd.Read> read,
      EndForm form) {
    var end = ended.end().orElseThrow();
    return read.isFine() && end.saysAs(read.sure().days(), read.sure().reason())
        ? new Answer.Done(onwards(permit))
        : new Answer.Unsaved(pages.meanwhile(permit, related, ended, form));
  }

  private void end(
      Permit writing,
      List<Relationship> related,
      Relationship ended,
      TypedEnd.Read read,
      List<String> also) {
    Overtaken.unless(ends.add(writing, ended.id(), 1, read.days(), read.reason(), null));
    if (related.stream().filter(Relationship::open).count() == 1) {
      withIt.stream().filter(one -> also.contains(one.code())).forEach(one -> one.end(writing));
      consents.workOver(writing);
      dormancies.begin(writing);
    }
    renewal.of(writing);
  }

  /** Whoever has lost the file by it is told so; everybody else goes back to it. */
  private String onwards(Permit permit) {
    var file = "/customers/" + permit.code().shown();
    return dormancies.mine(permit.code(), permit.visit())
        ? file + "/relationship/ended"
        : file + "#relationship";
  }
}
