package fi.tallessa.demo;

import fi.tallessa.family.link.InventedLink;
import fi.tallessa.family.relative.InventedFamily;
import fi.tallessa.family.relative.Member;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The family of a child whose parents are apart, of whom one is told and one is a guardian. */
@Component
@Profile("demo")
class InventedKin {

  private final InventedFamily family;
  private final InventedLink links;

  InventedKin(InventedFamily family, InventedLink links) {
    this.family = family;
    this.links = links;
  }

  void of(Code code, Code brother, Visit visit) {
    var mother = family.others(code, visit).getFirst();
    var father = family.add("parent", Member.ME, "man", "", code, visit);
    var onni = family.add("sibling", Member.ME, "man", "", code, visit);
    var grandmother =
        family.add("parent", mother, "woman", "Hakee lapset tiistaisin.", code, visit);
    family.add("partner", grandmother, null, "man", "yes", "", code, visit);
    family.add("parent", father, "woman", "", code, visit);
    var earlier = family.add("former-partner", mother, "man", "", code, visit);
    family.add(
        "half-sibling", mother, earlier, "man", "", "Muutti omaan kotiin elokuussa.", code, visit);
    var partner = family.add("partner", father, "woman", "", code, visit);
    family.add("half-sibling", father, partner, "woman", "", "", code, visit);
    family.add("child", partner, "not-stated", "", code, visit);
    family.apart(mother, father, "2022", code, visit);
    links.make(onni, code, brother, "sibling", visit);
  }
}
