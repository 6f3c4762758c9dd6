package fi.tallessa.rights.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.access.Access;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of what people ask of their own data; a line in the log for each ground of it. */
@Service
@Transactional
public class Desk {

  private static final int MOST = 50;
  private static final int FIRST = 5;

  private final Access access;
  private final OpenRequests open;
  private final Answered answered;
  private final Strangers strangers;

  Desk(Access access, OpenRequests open, Answered answered, Strangers strangers) {
    this.strangers = strangers;
    this.access = access;
    this.open = open;
    this.answered = answered;
  }

  /**
   * @param further the place after which requests of people who are in no file are shown
   * @param all whether those are the reader's too, and not only what came to them
   */
  DeskPage page(String after, String further, boolean all, Visit visit) {
    var found = lines(after, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    var others = strangers.after(further, MOST + 1, all, visit);
    var some = others.subList(0, Math.min(MOST, others.size()));
    return new DeskPage(
        shown,
        some,
        open.counted(visit).and(strangers.counted(all, visit)),
        answered.of(visit),
        found.size() > MOST ? shown.getLast().place() : null,
        others.size() > MOST ? some.getLast().place() : null);
  }

  /** The first few, for the first page of somebody's day. */
  public List<DeskLine> first(Visit visit) {
    return lines("", FIRST, visit);
  }

  /** The same of people who are in no file, or not found yet, for whoever answers them. */
  public List<Stranger> strangers(Visit visit) {
    return strangers.after("", FIRST, true, visit);
  }

  private List<DeskLine> lines(String after, int most, Visit visit) {
    var found = open.after(after, most, visit);
    found.stream()
        .collect(groupingBy(DeskLine::why, TreeMap::new, mapping(DeskLine::subject, toList())))
        .forEach(
            (why, some) ->
                access.overview(RequestAction.LIST, some.stream().distinct().toList(), why, visit));
    return found;
  }
}
