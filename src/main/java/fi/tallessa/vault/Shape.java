package fi.tallessa.vault;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one kind of record lies inside its seal: a fixed name (so that renaming a table re-seals
 * nothing), the version it is written in now, and how each older version becomes the next. Old rows
 * stay readable for ever.
 *
 * @param <T> the record
 */
public final class Shape<T> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final int version;
  private final Class<T> type;
  private final Map<Integer, UnaryOperator<ObjectNode>> steps;
  private final Set<Reach> beside;
  private final boolean apart;

  private Shape(
      String name,
      int version,
      Class<T> type,
      Map<Integer, UnaryOperator<ObjectNode>> steps,
      Set<Reach> beside,
      boolean apart) {
    this.beside = beside;
    this.apart = apart;
    this.name = name;
    this.version = version;
    this.type = type;
    this.steps = steps;
  }

  /** The first version of a record. */
  public static <T> Shape<T> of(String name, Class<T> type) {
    return new Shape<>(name, 1, type, Map.of(), Set.of(), false);
  }

  /** Bytes that lie in the seal as they are: pieces of files, which say nothing of a version. */
  public static Shape<byte[]> bytes(String name) {
    return of(name, byte[].class);
  }

  /** A later version, with a step from each older version to the next. */
  public static <T> Shape<T> of(
      String name, int version, Class<T> type, Map<Integer, UnaryOperator<ObjectNode>> steps) {
    for (int older = 1; older < version; older++) {
      if (!steps.containsKey(older)) {
        throw new IllegalArgumentException(name + " cannot read its version " + older);
      }
    }
    return new Shape<>(name, version, type, Map.copyOf(steps), Set.of(), false);
  }

  /** The same, lying beside the file: these open it too, and nothing else with it. */
  public Shape<T> beside(Reach first, Reach... others) {
    return new Shape<>(name, version, type, steps, EnumSet.of(first, others), apart);
  }

  /**
   * The same, apart from the rest of the file: it opens to no act but its own, those whose code
   * begins with its name. Who reads the file has not read this (GDPR Art. 9).
   */
  public Shape<T> apart() {
    return new Shape<>(name, version, type, steps, beside, true);
  }

  /** Whether it opens to the act of a permit, for whoever would else leave it where it lies. */
  public boolean opensTo(Permit permit) {
    return opensTo(permit.action().code());
  }

  boolean opensTo(String action) {
    return !apart || action.startsWith(name + ".");
  }

  boolean opensTo(Reach reach) {
    return beside.contains(reach);
  }

  String name() {
    return name;
  }

  int version() {
    return version;
  }

  Class<T> type() {
    return type;
  }

  byte[] write(T record) {
    if (record instanceof byte[] bytes) {
      return bytes;
    }
    var envelope = JSON.createObjectNode().put("version", version);
    envelope.set("record", JSON.valueToTree(record));
    return JSON.writeValueAsBytes(envelope);
  }

  T read(byte[] clear) {
    if (type == byte[].class) {
      return type.cast(clear);
    }
    var envelope = JSON.readTree(clear);
    var record = (ObjectNode) envelope.get("record");
    for (int at = envelope.get("version").intValue(); at < version; at++) {
      record = steps.get(at).apply(record);
    }
    return JSON.treeToValue(record, type);
  }
}
