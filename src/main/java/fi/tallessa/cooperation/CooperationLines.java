package fi.tallessa.cooperation;

import static java.util.stream.Collectors.groupingBy;

import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the services of one shelf with whom we reach there: two statements, one of none. */
@Component
public class CooperationLines {

  private final Cooperations cooperations;
  private final ContactPoints points;
  private final PlacesKept places;

  CooperationLines(Cooperations cooperations, ContactPoints points, PlacesKept places) {
    this.places = places;
    this.cooperations = cooperations;
    this.points = points;
  }

  /** Those that last today and tell nothing of health: for a sheet, and on the way to a meeting. */
  public List<CooperationLine> active(Permit permit) {
    return of(Shelf.ORDINARY, permit).stream()
        .filter(one -> one.kept().term().active(permit.visit().today()))
        .toList();
  }

  List<CooperationLine> of(Shelf shelf, Permit permit) {
    return of(shelf, permit, cooperations.of(shelf, permit));
  }

  /** The same of what was read already. */
  List<CooperationLine> of(Shelf shelf, Permit permit, List<KeptCooperation> services) {
    boolean any = services.stream().anyMatch(one -> one.term().active(permit.visit().today()));
    var hidden = places.of(permit);
    var reached =
        (any ? points.of(shelf, permit) : List.<KeptPoint>of())
            .stream()
                .map(one -> one.readBy(permit).hiding(hidden))
                .collect(groupingBy(KeptPoint::service));
    return services.stream()
        .map(
            one ->
                new CooperationLine(
                    permit.code(),
                    one.readBy(permit).hiding(hidden),
                    reached.getOrDefault(one.id(), List.of()),
                    permit.masked()))
        .toList();
  }
}
