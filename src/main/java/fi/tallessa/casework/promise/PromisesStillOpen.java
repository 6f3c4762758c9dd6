package fi.tallessa.casework.promise;

import fi.tallessa.access.Closures;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.holdings.Turn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was promised and is still open on the day a relationship ends: of each it is said right
 * there what became of it. Of a file that waits for a guardian nobody reads what was promised (S7).
 */
@Component
@Order(19)
class PromisesStillOpen implements StillOpen {

  private final Promises promises;
  private final Closures closures;
  private final PlacesKept places;

  PromisesStillOpen(Promises promises, Closures closures, PlacesKept places) {
    this.places = places;
    this.promises = promises;
    this.closures = closures;
  }

  @Override
  public List<Line> of(Permit permit) {
    var open = promises.of(permit).stream().filter(Promise::open).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    return closures.holds(permit)
        ? List.of(Line.undone("casework.promise.still_open", "/promises", open.size()))
        : open.stream().map(one -> line(permit, one.hiding(places.of(permit)))).toList();
  }

  private static Line line(Permit permit, Promise promise) {
    var at = "/promises/" + promise.id();
    var to = "/customers/" + permit.code().shown() + at;
    var told = EndingForm.of(promise).told();
    var from = Turn.END.code();
    return Line.undone("casework.promise.still_open.one", at, promise.what())
        .with(
            Act.of(
                "casework.promise.kept",
                to,
                Map.of("how", EndingForm.KEPT, "told", told, "from", from)),
            new Act("web.do.save", to, Map.of("told", told, "from", from), "how", unkept()));
  }

  private static Map<String, String> unkept() {
    var all = new LinkedHashMap<String, String>();
    all.put("", "casework.promise.still_open.or");
    Arrays.stream(WhyNot.values()).forEach(why -> all.put(why.code(), why.label()));
    return all;
  }
}
