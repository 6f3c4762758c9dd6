package fi.tallessa.casework.contact;

import static java.util.stream.Collectors.partitioningBy;

import fi.tallessa.drafts.LeftDraft;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the words in a file that wait to be gone on with. */
@Component
class Unfinished {

  private final ContactDrafts drafts;
  private final JointDrafts joint;
  private final Workers workers;

  Unfinished(ContactDrafts drafts, JointDrafts joint, Workers workers) {
    this.drafts = drafts;
    this.joint = joint;
    this.workers = workers;
  }

  /** To become a new contact: also one's own of meetings that were begun elsewhere. */
  List<LeftWords> ofNew(Permit permit) {
    var visit = permit.visit();
    var whose =
        drafts.waiting(permit).stream()
            .collect(partitioningBy(one -> one.author().equals(visit.who())));
    var own = whose.get(true).stream().map(one -> LeftWords.own(one, joint.begun(one, visit)));
    return Stream.concat(own, named(whose.get(false))).toList();
  }

  /** To put a contact right. */
  List<LeftWords> of(Permit permit, KeptContact kept) {
    return named(drafts.left(permit, ContactDrafts.of(kept.id()))).toList();
  }

  private Stream<LeftWords> named(List<LeftDraft> left) {
    var names =
        left.isEmpty()
            ? Map.<WorkerId, String>of()
            : workers.names(left.stream().map(LeftDraft::author).toList());
    return left.stream().map(one -> LeftWords.of(one, names.getOrDefault(one.author(), "")));
  }
}
