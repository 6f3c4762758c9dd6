package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.consent.ConsentRecord.Event;
import fi.tallessa.legalbasis.consent.ConsentRecord.Who;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The fields that 27560 or, for it, the GDPR makes mandatory (C1). */
public enum Mandatory {
  SCHEMA(ConsentRecord::schema),
  ID(ConsentRecord::id),
  PRINCIPAL(ConsentRecord::principal),
  NOTICE(record -> record.notice().version()),
  LANGUAGE(record -> record.notice().language()),
  TEXT(record -> record.notice().textHash()),
  PURPOSE(record -> record.process().purpose()),
  LEGAL_BASIS(record -> record.process().ground()),
  PERSONAL_DATA(record -> record.process().data()),
  SOURCE(record -> record.process().source()),
  PROCESSING(record -> record.process().processing()),
  STORAGE_LOCATION(record -> record.process().storage()),
  RETENTION(record -> record.process().months() > 0 ? record.process().deletion() : null),
  PROCESSING_LOCATION(record -> record.process().location()),
  JURISDICTION(record -> record.process().jurisdiction()),
  RECIPIENTS(record -> record.process().recipients()),
  WITHDRAWAL(record -> record.process().withdrawal()),
  RIGHTS(record -> record.process().rights()),
  AUTHORITY(record -> record.process().authority()),
  CONTROLLER_NAME(record -> record.controller().name()),
  CONTROLLER_ADDRESS(record -> record.controller().address()),
  CONTROLLER_CONTACT(record -> record.controller().contact()),
  EVENT_TIME(record -> last(record).at()),
  EVENT_STATE(record -> last(record).state()),
  EVENT_TYPE(record -> isWhatTheLawAsks(record) ? last(record).state() : null),
  EVENT_DURATION(record -> last(record).state().valid() ? last(record).until() : "none"),
  EVENT_ENTITY(record -> entities(last(record))),
  EVENT_METHOD(record -> last(record).method());

  private final Function<ConsentRecord, Object> value;

  Mandatory(Function<ConsentRecord, Object> value) {
    this.value = value;
  }

  /**
   * What is missing of a record that is about to be kept; a part that is absent misses all of it.
   */
  public static List<Mandatory> missing(ConsentRecord record) {
    return Arrays.stream(values()).filter(field -> field.missingIn(record)).toList();
  }

  /** The key of what has to be filled in, and by whom. */
  static String sentence(List<Mandatory> missing) {
    return missing.contains(RECIPIENTS)
        ? "legalbasis.consent.law.no_processor"
        : "legalbasis.consent.law.incomplete";
  }

  private boolean missingIn(ConsentRecord record) {
    try {
      return switch (value.apply(record)) {
        case null -> true;
        case String text -> text.isBlank();
        case java.util.Collection<?> several -> several.isEmpty();
        default -> false;
      };
    } catch (NullPointerException absent) {
      return true;
    }
  }

  /** What has to be explicit says that it is (Art. 9(2)(a)); a consent only, not what ends it. */
  private static boolean isWhatTheLawAsks(ConsentRecord record) {
    return !record.process().ground().explicit()
        || !last(record).state().valid()
        || last(record).explicit();
  }

  /** None where one of them is not said. */
  private static List<Who> entities(Event event) {
    return event.by().stream().anyMatch(one -> one.name().isBlank()) ? List.of() : event.by();
  }

  private static Event last(ConsentRecord record) {
    return record.events().isEmpty() ? null : record.events().getLast();
  }
}
