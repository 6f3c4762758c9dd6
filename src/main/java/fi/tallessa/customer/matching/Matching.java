package fi.tallessa.customer.matching;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Barred;
import fi.tallessa.access.Ground;
import fi.tallessa.access.SilentLooks;
import fi.tallessa.access.Undo;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that somebody just registered may have a file elsewhere. The registrar sees nothing of
 * it; the line manager sees two codes and resolves (D9).
 */
@Service
public class Matching {

  private final Directory directory;
  private final Access access;
  private final SilentLooks looks;
  private final Matches matches;
  private final Barred barred;

  Matching(Directory directory, Access access, SilentLooks looks, Matches matches, Barred barred) {
    this.barred = barred;
    this.directory = directory;
    this.access = access;
    this.looks = looks;
    this.matches = matches;
  }

  /** A full name and a birth year in common with a file the registrar may not open. */
  @Transactional
  public void notice(Permit registered, String name, Birth birth) {
    var own = access.openable(registered.visit());
    var same =
        directory.same(name, birth).stream()
            .filter(other -> !own.contains(other) && !other.equals(registered.subject()))
            .toList();
    look(same, registered.visit());
    same.forEach(other -> matches.add(registered, other));
  }

  private void look(List<SubjectId> same, Visit visit) {
    if (same.isEmpty()) {
      return;
    }
    var never = barred.whatOf(same, visit.who());
    never.forEach(one -> looks.tried(one, MatchAction.NOTICE, visit));
    var open = same.stream().filter(one -> !never.contains(one)).toList();
    looks.at(open, MatchAction.NOTICE, Ground.REGISTERS, visit);
  }

  /** What waits for this manager: where somebody they lead has registered the second file. */
  @Transactional
  public List<Match> open(Visit visit) {
    var all = matches.open(visit);
    var subjects = all.stream().map(Match::subject).distinct().toList();
    var led =
        subjects.isEmpty()
            ? List.<Permit>of()
            : access.enterEach(MatchAction.LIST, subjects, visit);
    var mine = led.stream().map(Permit::subject).collect(toSet());
    return all.stream().filter(match -> mine.contains(match.subject())).toList();
  }

  /** Seen to: they are one person or two, and what follows is done in the files. */
  @Transactional
  public Entry<Boolean> resolve(Code registered, UUID id, Visit visit) {
    return access
        .enter(MatchAction.RESOLVE, registered, visit)
        .map(
            permit -> {
              boolean resolved = matches.resolve(permit, id);
              if (!resolved) {
                Undo.all();
              }
              return resolved;
            });
  }
}
