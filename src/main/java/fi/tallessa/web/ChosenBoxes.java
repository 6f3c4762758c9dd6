package fi.tallessa.web;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Boxes of forms that nobody writes in: what is chosen, ticked, pressed or goes along unseen. Of a
 * form that came too late these are not shown to whoever filled it in. A box that is not here is
 * one too many on that page; one that is here and is written in would be lost.
 */
final class ChosenBoxes {

  /** Of boxes with a part of their own, as {@code item.…}, what stands before the first point. */
  static final Set<String> NAMES =
      Set.of(
          "a",
          "about",
          "adult",
          "again",
          "ahead",
          "also",
          "anew",
          "answer",
          "asked",
          "assessment",
          "b",
          "back",
          "basis",
          "before",
          "bond",
          "by",
          "carriedBirth",
          "carriedName",
          "category",
          "cautions",
          "channel",
          "checked",
          "chosen",
          "conclusion",
          "consent",
          "correct",
          "countersigner",
          "country",
          "custody",
          "decider",
          "died",
          "disputed",
          "edition",
          "ended",
          "evidence",
          "file",
          "form",
          "found",
          "grants",
          "ground",
          "guard.by",
          "guard.how",
          "guard.knows",
          "guard.role",
          "guardian",
          "guardians",
          "health",
          "holder",
          "identity",
          "item",
          "kin",
          "kind",
          "lane",
          "leader",
          "leftover",
          "lives",
          "lost",
          "marked",
          "matter",
          "maturity",
          "method",
          "mine",
          "notice",
          "of",
          "older",
          "once",
          "other",
          "outcome",
          "over",
          "paper",
          "people",
          "profession",
          "promise",
          "purpose",
          "reference",
          "relationship",
          "responsible",
          "right",
          "search",
          "second",
          "seen",
          "service",
          "services",
          "session",
          "shown",
          "sign",
          "signed",
          "source",
          "sources",
          "state",
          "step",
          "stop",
          "tab",
          "take",
          "taken",
          "tie",
          "together",
          "told",
          "unit",
          "unkept",
          "version",
          "waiting",
          "way",
          "weeks",
          "where",
          "who",
          "without",
          "worded",
          "wording",
          "worker",
          "workers");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Whether nobody wrote this, by the name of its box and by what it says. */
  static boolean has(String name, String value) {
    int point = name.indexOf('.');
    return NAMES.contains(name)
        || point > 0 && NAMES.contains(name.substring(0, point))
        || ID.matcher(value).matches();
  }

  private ChosenBoxes() {}
}
