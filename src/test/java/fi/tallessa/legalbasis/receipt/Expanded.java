package fi.tallessa.legalbasis.receipt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A thing as somebody else's processor understands it: full addresses, and nothing of our own. */
record Expanded(JsonObject json) {

  static Expanded of(byte[] written) {
    return new Expanded(Standard.expand(written).getJsonObject(0));
  }

  Set<String> types() {
    return json.getJsonArray("@type").getValuesAs(JsonString::getString).stream()
        .collect(Collectors.toSet());
  }

  /** All that a property leads to, anywhere in it, in their order. */
  List<Expanded> all(String property) {
    return things(json)
        .flatMap(one -> values(one.get(property)))
        .map(JsonValue::asJsonObject)
        .map(Expanded::new)
        .toList();
  }

  /** The only thing of a type in it. */
  Expanded only(String type) {
    var found = things(json).map(Expanded::new).filter(one -> one.isA(type)).distinct().toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + type);
    }
    return found.getFirst();
  }

  boolean has(String property) {
    return json.containsKey(property);
  }

  /** A literal of its own. */
  String value(String property) {
    return json.getJsonArray(property).getJsonObject(0).getString("@value");
  }

  private boolean isA(String type) {
    return json.get("@type") instanceof JsonArray && types().contains(type);
  }

  private static Stream<JsonObject> things(JsonValue any) {
    return switch (any) {
      case JsonObject one ->
          Stream.concat(Stream.of(one), one.values().stream().flatMap(Expanded::things));
      case JsonArray several -> several.stream().flatMap(Expanded::things);
      default -> Stream.empty();
    };
  }

  private static Stream<JsonValue> values(JsonValue some) {
    return switch (some) {
      case null -> Stream.empty();
      case JsonArray several -> several.stream().flatMap(Expanded::values);
      case JsonObject list when list.containsKey("@list") -> values(list.get("@list"));
      default -> Stream.of(some);
    };
  }

  @Override
  public String toString() {
    return "Expanded";
  }
}
