package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Names;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.web.Ui;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the values of the dimensions are called, and in which order they stand. */
@Component
class CellWords {

  private final Services services;
  private final Units units;
  private final Grants grants;
  private final Areas areas;

  CellWords(Services services, Units units, Grants grants, Areas areas) {
    this.services = services;
    this.units = units;
    this.grants = grants;
    this.areas = areas;
  }

  /** As they are called now. */
  Called now() {
    return new Called(
        services.all().stream().collect(toMap(one -> one.id().toString(), one -> one.names())),
        units.all().stream().collect(toMap(one -> one.id().value().toString(), one -> one.names())),
        grants.all().stream().collect(toMap(one -> one.id().value().toString(), Grant::shown)),
        areas);
  }

  /** All names that a table may need. */
  record Called(
      Map<String, Names> services,
      Map<String, Names> units,
      Map<String, String> grants,
      Areas areas) {

    private static final Names GONE = new Names("–", "–", "–");

    /** With services as they were called when something was written down. */
    Called then(Map<String, Names> called) {
      var both = new HashMap<>(services);
      both.putAll(called);
      return new Called(both, units, grants, areas);
    }

    List<String> names(Ui ui, List<Dimension> by, List<String> place) {
      return IntStream.range(0, by.size()).mapToObj(n -> of(ui, by.get(n), place.get(n))).toList();
    }

    String of(Ui ui, Dimension dimension, String value) {
      if (value.equals(Dimension.ALL)) {
        return ui.t("statistics.all");
      }
      return switch (dimension) {
        case SERVICE -> services.getOrDefault(value, GONE).in(ui.lang());
        case UNIT -> units.getOrDefault(value, GONE).in(ui.lang());
        case GRANT -> grants.getOrDefault(value, "–");
        case CHANNEL -> channel(ui, value);
        case TOPIC -> ui.t("anonymous.topic." + value);
        case WHO -> ui.t("anonymous.said." + value);
        case PROFESSION -> ui.t("customer.consultation.profession." + value);
        case AGE -> ui.t("statistics.age." + value);
        case GENDER ->
            value.equals("none") ? ui.t("statistics.none") : ui.t("customer.gender." + value);
        case AREA -> area(ui, value);
        case REASON -> ui.t("customer.relationship.end.reason." + value);
        case LASTED -> ui.t("statistics.lasted." + value);
        case WAITED -> ui.t("statistics.waited." + value);
        case ANSWER -> ui.t("casework.plan.benefit." + value);
      };
    }

    private static String channel(Ui ui, String value) {
      return switch (value) {
        case "group" -> ui.t("statistics.group");
        case "email" -> ui.t("anonymous.channel.email");
        default -> ui.t("casework.channel." + value);
      };
    }

    private String area(Ui ui, String value) {
      return areas
          .municipality(value)
          .map(one -> one.name(ui.lang()))
          .or(() -> areas.wholeSubRegion(value).map(one -> one.name(ui.lang())))
          .or(
              () ->
                  areas
                      .subRegion(value)
                      .map(one -> ui.t("statistics.area.others", one.name(ui.lang()))))
          .orElseGet(
              () ->
                  ui.t(
                      value.equals(Areas.NOT_TOLD)
                          ? "statistics.area.none"
                          : "statistics.area.elsewhere"));
    }

    /** Bands in their own order, names by the alphabet; all, and what was not told, at the end. */
    List<String> sorted(Ui ui, Dimension dimension, List<String> values) {
      var own = dimension.bands();
      return values.stream()
          .sorted(
              Comparator.comparing((String value) -> value.equals(Dimension.ALL))
                  .thenComparing(value -> value.equals("none"))
                  .thenComparing(own::indexOf)
                  .thenComparing(value -> of(ui, dimension, value)))
          .toList();
    }

    @Override
    public String toString() {
      return "Called";
    }
  }
}
