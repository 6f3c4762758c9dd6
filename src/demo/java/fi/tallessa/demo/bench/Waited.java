package fi.tallessa.demo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long one click of many took, and whether it was answered as it should be. */
record Waited(String kind, long nanos, boolean failed) {

  /** Each kind by itself, and all of them first. */
  static Map<String, List<Waited>> kinds(List<Waited> all) {
    var kinds = new LinkedHashMap<String, List<Waited>>();
    kinds.put("all", all);
    all.forEach(one -> kinds.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one));
    return kinds;
  }
}
