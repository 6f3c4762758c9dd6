package fi.tallessa.customer.search;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.kernel.SubjectId;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Keeps the directory of this machine true to what is changed on others: it reads the number of the
 * newest change, and whoever changed since the one it saw last.
 */
@Component
class Following {

  private final Directory directory;
  private final DirectoryEntries entries;
  private final DirectoryChanges changes;
  private final Clock clock;
  private volatile DirectoryChanges.Since seen = DirectoryChanges.Since.NOTHING;

  Following(Directory directory, DirectoryEntries entries, DirectoryChanges changes, Clock clock) {
    this.directory = directory;
    this.entries = entries;
    this.changes = changes;
    this.clock = clock;
  }

  /** Everybody, the first time. What changes while they are read has a greater number. */
  void fill() {
    var now = changes.since(Long.MAX_VALUE);
    directory.fill(entries.everybody(clock.instant()).stream(), now.change());
    seen = now;
  }

  /** Whoever has changed elsewhere since, and whoever could not be read again here. */
  void catchUp() {
    var now = changes.since(seen.change());
    if (now.erasure() != seen.erasure()) {
      directory.keep(changes.there(), now.change());
    }
    var some = new HashSet<>(now.theirs());
    some.addAll(directory.behind());
    if (!some.isEmpty()) {
      read(some, now.change());
    }
    seen = now;
  }

  private void read(Set<SubjectId> some, long change) {
    var anew =
        entries.some(some, clock.instant()).stream()
            .collect(toMap(Listed::subject, Function.identity()));
    some.forEach(one -> directory.renew(one, change, anew.get(one)));
  }
}
