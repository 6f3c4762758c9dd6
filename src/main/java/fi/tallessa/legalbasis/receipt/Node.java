package fi.tallessa.legalbasis.receipt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One thing in a JSON-LD document. What is absent is left out, never null. */
record Node(ObjectNode json) {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Node typed(String... types) {
    var json = MAPPER.createObjectNode();
    if (types.length == 1) {
      json.put("@type", types[0]);
    } else {
      var all = json.putArray("@type");
      Stream.of(types).forEach(all::add);
    }
    return new Node(json);
  }

  Node with(String term, String value) {
    if (value != null) {
      json.put(term, value);
    }
    return this;
  }

  Node with(String term, Node value) {
    json.set(term, value.json);
    return this;
  }

  Node with(String term, List<Node> values) {
    var all = json.putArray(term);
    values.forEach(one -> all.add(one.json));
    return this;
  }

  Node withEach(String term, List<String> values) {
    var all = json.putArray(term);
    values.forEach(all::add);
    return this;
  }

  /** Null where it is absent. */
  String text(String term) {
    var value = json.get(term);
    return value == null ? null : value.stringValue();
  }

  Node at(String term) {
    return of(json.get(term));
  }

  Optional<Node> maybe(String term) {
    return Optional.ofNullable(json.get(term)).map(Node::of);
  }

  List<Node> all(String term) {
    return Optional.ofNullable(json.get(term)).stream()
        .flatMap(JsonNode::valueStream)
        .map(Node::of)
        .toList();
  }

  /** One alone may stand without its list. */
  List<String> texts(String term) {
    return Optional.ofNullable(json.get(term)).stream()
        .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
        .map(JsonNode::stringValue)
        .toList();
  }

  boolean is(String type) {
    var types = json.get("@type");
    return types != null
        && (types.isArray()
            ? types.valueStream().anyMatch(one -> one.stringValue().equals(type))
            : types.stringValue().equals(type));
  }

  /** The only one of many that is of a type. */
  static Node only(List<Node> nodes, String type) {
    return nodes.stream()
        .filter(one -> one.is(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + type + " in a consent record"));
  }

  private static Node of(JsonNode json) {
    if (json instanceof ObjectNode object) {
      return new Node(object);
    }
    throw new IllegalArgumentException("A part of a consent record is missing");
  }

  @Override
  public String toString() {
    return "Node";
  }
}
